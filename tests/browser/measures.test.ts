import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask } from '../support/app.ts';
import { axeOf, PHONE, pictureOf, withApp, type Screen } from '../support/browser.ts';

const { app, open } = withApp();

/** The measure that the tests show: links of each actor, over who knows whom. */
const LINKS = 'measure=links&over=connection&families=connection';
const TITLE = 'Links (degree)';

interface Value {
  readonly actor: string;
  readonly value: number | null;
  readonly words: string;
}

async function valuesOf(measure: string): Promise<readonly Value[]> {
  const told = (await ask(
    app().address,
    `query Values($measure: ID!) {
      map(id: "aldermouth") { measures(measure: $measure, families: [CONNECTION]) { values { actor value words } } }
    }`,
    { measure },
  )) as { map: { measures: { values: Value[] } } };
  return told.map.measures.values;
}

function queryOf(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

describe('a measure of position', () => {
  test('is chosen and ended from the keyboard alone, and the choice is in the address', async () => {
    const page = await open('/maps/aldermouth');
    await pictureOf(page);
    await page.keyboard.press('m');
    const dialog = page.getByRole('dialog', { name: 'Size or tint by a measure' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('type')))
      .toBe('radio');
    const radio = dialog.getByRole('radio', { name: TITLE });
    for (let step = 0; step < 40 && !(await radio.isChecked()); step += 1) {
      await page.keyboard.press('ArrowDown');
    }
    expect(await axeOf(page)).toEqual([]);
    await dialog.getByRole('checkbox', { name: 'Connection' }).focus();
    if (!(await dialog.getByRole('checkbox', { name: 'Connection' }).isChecked())) {
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const card = page.getByRole('article', { name: 'The measure that is shown' });
    await card.getByRole('heading', { name: TITLE }).waitFor();
    expect(queryOf(page).measure).toBe('links');
    expect(queryOf(page).families).toContain('connection');
    await page.keyboard.press('Escape');
    await expect.poll(() => queryOf(page).measure).toBeUndefined();
    await card.waitFor({ state: 'detached' });
  });

  test('says its scale, its meaning, its day, what it does not prove, and that nothing else means anything', async () => {
    const page = await open(`/maps/aldermouth?${LINKS}`);
    const card = page.getByRole('article', { name: 'The measure that is shown' });
    for (const words of [
      'What it means',
      'What it does not prove',
      /Position, size and nearness mean nothing else\./u,
      /31 October 2025/u,
      /^Source: /u,
      /No measure is worked out for a community\./u,
    ]) {
      await card.getByText(words).first().waitFor();
    }
    const known = (await valuesOf('links')).flatMap(({ value }) => value ?? []);
    const least = (await valuesOf('links')).find(({ value }) => value === Math.min(...known));
    await card.getByText(`Least: ${least?.words ?? ''}`).waitFor();
    await page.locator('.legend').getByText('Drawn plain: communities').waitFor();
  });

  test('is drawn with its value by the name, and told to those who do not see it', async () => {
    const page = await open(`/maps/aldermouth?${LINKS}&by=tint`);
    await pictureOf(page);
    const picture = page.getByRole('application');
    await expect
      .poll(() =>
        picture.evaluate((element) => element.previousElementSibling?.parentElement?.textContent),
      )
      .toContain(`Shapes are tinted by “${TITLE}”`);
    await page.getByRole('combobox', { name: 'Find by name' }).fill('net loft');
    await page.getByRole('option', { name: /^The Net Loft/u }).click();
    const value = (await valuesOf('links')).find(({ actor }) => actor === 'C5');
    const panel = page.getByRole('complementary', { name: 'What is selected' });
    await panel.getByText(`${TITLE}: ${value?.words ?? ''}.`).waitFor();
  });

  test('is a column in the order of names that nothing can be sorted by', async () => {
    const page = await open(`/maps/aldermouth?view=table&tab=actors&${LINKS}`);
    const heading = page.getByRole('columnheader', { name: TITLE });
    await heading.waitFor();
    const names = () => page.locator('tbody tr:not(.grid-add) th .grid-words').allInnerTexts();
    const before = await names();
    expect(before).toEqual([...before].sort((a, b) => a.localeCompare(b, 'en-GB')));
    await heading.click();
    await heading.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Sort: by name').waitFor();
    expect(await names()).toEqual(before);
    expect(await heading.getAttribute('aria-sort')).toBeNull();
  });

  test('is told in sentences, in the order of names, with no community among them', async () => {
    const page = await open(`/maps/aldermouth?view=text&${LINKS}`);
    const part = page.locator('section').filter({
      has: page.getByRole('heading', { level: 3, name: TITLE }),
    });
    await part.getByText(/In the order of names/u).waitFor();
    const sentences = await part.getByRole('listitem').allInnerTexts();
    expect(sentences.length).toBe((await valuesOf('links')).length);
    expect(sentences.some((words) => words.startsWith('Deaf residents'))).toBe(false);
    const names = sentences.map((words) => words.split(':')[0] ?? '');
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB')));
  });

  test('that is not offered is told in words', async () => {
    const page = await open('/maps/aldermouth?measure=charisma');
    await page.getByText('There is no measure “charisma”.').waitFor();
    await page.getByRole('button', { name: 'End', exact: true }).click();
    await expect.poll(() => queryOf(page).measure).toBeUndefined();
  });
});

const SCREENS: readonly Pick<Screen, 'theme' | 'width'>[] = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 360 },
  { theme: 'dark', width: 360 },
];

test.each(SCREENS)('a picture with a measure passes axe, $theme at $width', async (screen) => {
  for (const by of ['size', 'tint']) {
    const page = await open(`/maps/aldermouth?view=picture&${LINKS}&by=${by}`, screen);
    await pictureOf(page);
    await page.getByLabel('The measure that is shown').waitFor();
    expect(await axeOf(page)).toEqual([]);
  }
});

test('on a phone the measure is named over the picture, with its meaning one step away', async () => {
  for (const width of [320, 360]) {
    const page = await open(`/maps/aldermouth?view=picture&${LINKS}`, { ...PHONE, width });
    await pictureOf(page);
    const strip = page.getByRole('region', { name: 'The measure that is shown' });
    await strip.getByText(`Size: ${TITLE}`).waitFor();
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
    await strip.getByRole('link', { name: 'What it means' }).click();
    const card = page.getByRole('article', { name: 'The measure that is shown' });
    await card.getByText('What it does not prove').waitFor();
    expect(await axeOf(page)).toEqual([]);
    await card.getByRole('button', { name: 'End', exact: true }).click();
    await expect.poll(() => queryOf(page).measure).toBeUndefined();
  }
});

test('measures of the network say value, parts, source and what they do not prove', async () => {
  const page = await open('/maps/aldermouth/ledgers?ledger=network');
  await page.getByRole('heading', { level: 2, name: 'The network as a whole' }).waitFor();
  const first = page.locator('section').filter({ has: page.getByText('What it does not prove.') });
  await first
    .first()
    .getByText(/Source: /u)
    .waitFor();
  await first.first().getByText('What it is worked out from').click();
  await first.first().getByRole('table').waitFor();
  expect(await axeOf(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'Connection' }).check();
  await expect.poll(() => queryOf(page).over).toBe('connection');
  await first
    .first()
    .getByText(/^Over connection,/u)
    .waitFor();
});
