import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, ownAldermouth } from '../support/app.ts';
import { axeOf, PHONE, withApp, type Screen } from '../support/browser.ts';

const { app, open } = withApp();

interface Told {
  readonly kind: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

async function entities(mapId: string, kind: string): Promise<readonly Told[]> {
  const { map } = (await ask(
    app().address,
    'query State($id: ID!) { map(id: $id) { state { entities } } }',
    { id: mapId },
  )) as { map: { state: { entities: readonly Told[] } } };
  return map.state.entities.filter((one) => one.kind === kind);
}

async function named(mapId: string, kind: string, name: string): Promise<Told | undefined> {
  return (await entities(mapId, kind)).find((one) => one.name === name);
}

/** A machine that does much else saves slowly. */
const SLOW = { timeout: 20_000 };

const form = (page: Page) => page.locator('form.form');

const selected = (page: Page) => page.getByRole('complementary', { name: 'What is selected' });

async function begin(path: string, screen: Partial<Screen> = {}) {
  const mapId = await ownAldermouth(app());
  const page = await open(`/maps/${mapId}?view=text&${path}`, screen);
  return { mapId, page };
}

/** Chooses by name in a field that offers names. */
async function choose(page: Page, label: string, name: string): Promise<void> {
  const field = form(page).getByRole('combobox', { name: label, exact: true });
  await field.fill(name);
  await form(page).getByRole('option', { name }).first().click();
}

describe('by mouse', () => {
  test('an actor is added, changed, and taken back', async () => {
    const { mapId, page } = await begin('edit=new:actor');
    await form(page).getByLabel('Name', { exact: true }).fill('Ropery Repair Shop');
    await form(page).getByLabel('What do they bring?').fill('Mending bicycles');
    await form(page).getByRole('option', { name: 'Add “Mending bicycles”' }).click();
    await form(page).getByLabel('What kind of organisation?').selectOption('business');
    await form(page).getByRole('button', { name: 'Said in a workshop' }).click();
    await form(page).getByRole('button', { name: 'Save', exact: true }).click();
    await selected(page).getByRole('heading', { name: 'Ropery Repair Shop' }).waitFor();
    await selected(page).getByText('Mending bicycles').waitFor();
    await expect
      .poll(async () => (await entities(mapId, 'actor')).map(({ name }) => name), SLOW)
      .toContain('Ropery Repair Shop');
    await page.getByText('Saved', { exact: true }).waitFor();

    await selected(page).getByRole('button', { name: 'Edit', exact: true }).click();
    await form(page).getByLabel('Other names').fill('The bike shop');
    await form(page).getByRole('button', { name: 'Save', exact: true }).click();
    await expect
      .poll(() => named(mapId, 'actor', 'Ropery Repair Shop'), SLOW)
      .toMatchObject({ aliases: ['The bike shop'] });
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect
      .poll(() => named(mapId, 'actor', 'Ropery Repair Shop'), SLOW)
      .toMatchObject({ aliases: [] });
  });

  test('a flow is told with its amount as people write it, and its source in one tap', async () => {
    const { mapId, page } = await begin('edit=new:flow');
    await choose(page, 'From', 'Breakwater Trust');
    await choose(page, 'To', 'The Net Loft');
    await form(page).getByText('Money', { exact: true }).click();
    await form(page).getByLabel('How much?', { exact: true }).fill('lots');
    await form(page).getByRole('button', { name: 'Save flow' }).click();
    await form(page).getByRole('heading', { name: 'There is a problem' }).waitFor();
    await expect
      .poll(() => form(page).getByLabel('How much?', { exact: true }).inputValue())
      .toBe('lots');
    await form(page).getByLabel('How much?', { exact: true }).fill('£20k');
    await form(page).getByText('£20,000 a year.').first().waitFor();
    await form(page).getByRole('button', { name: 'Said by the actor', exact: true }).click();
    await form(page).getByRole('button', { name: 'Save flow' }).click();
    await selected(page)
      .getByText('Breakwater Trust gives The Net Loft £20,000 a year as a grant.')
      .waitFor();
    await expect
      .poll(
        async () =>
          (await entities(mapId, 'flow')).some(
            ({ from, to, amount }) =>
              from === 'F3' &&
              to === 'C5' &&
              JSON.stringify(amount) === '{"record":{"is":"value","value":2000000}}',
          ),
        SLOW,
      )
      .toBe(true);
  });

  test('a name that is there already, under whatever spelling, is offered first', async () => {
    const { page } = await begin('edit=new:actor');
    await form(page).getByLabel('Name', { exact: true }).fill('net loft');
    await form(page).getByText('The Net Loft is on this map already.').waitFor();
    await form(page).getByRole('button', { name: 'Open The Net Loft' }).click();
    await selected(page).getByRole('heading', { name: 'The Net Loft' }).waitFor();
  });
});

describe('by keyboard alone', () => {
  /** Tab until something of this name has the focus. */
  const tabTo = async (page: Page, name: string): Promise<void> => {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const at = document.activeElement;
        const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
        return [at?.textContent ?? '', ...labels.map(({ textContent }) => textContent)].map(
          (text) => text.trim(),
        );
      });
      if (here.includes(name)) return;
    }
    throw new Error(`${name} is not reached`);
  };

  test('a seat is given in a room, with the states of a fact in words', async () => {
    const { mapId, page } = await begin('edit=new:room');
    await form(page).getByLabel('Name', { exact: true }).focus();
    await page.keyboard.type('Back room');
    await tabTo(page, 'Who can say yes without asking?');
    await page.keyboard.type('The duty manager');
    await tabTo(page, 'Add a seat');
    await page.keyboard.press('Enter');
    await form(page).getByLabel('Who sits here').focus();
    await page.keyboard.type('breakwater');
    await form(page).getByRole('option', { name: 'Breakwater Trust' }).waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, 'Votes in all');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await selected(page).getByRole('heading', { name: 'Back room' }).waitFor();
    await selected(page).getByText('The duty manager.').waitFor();
    await selected(page)
      .getByText(/Breakwater Trust has two votes of 2/u)
      .waitFor();
    await expect
      .poll(() => named(mapId, 'room', 'Back room'), SLOW)
      .toMatchObject({
        canSayYes: { is: 'value', value: 'The duty manager' },
        host: { is: 'notKnown' },
      });
  });
});

describe('rows of the mission', () => {
  test('row 71: the views of two communities on one flow stand apart, each under its own name', async () => {
    const { mapId, page } = await begin('');
    const [flow] = await entities(mapId, 'flow');
    const communities = (await entities(mapId, 'actor')).filter(({ type }) => type === 'community');
    const [first, second] = communities.map(({ name }) => String(name));
    await page.goto(
      new URL(`/maps/${mapId}?view=text&select=${flow!.id}&edit=${flow!.id}`, page.url()).href,
    );
    await form(page).getByText('Views, notes and wins').click();
    await form(page).getByRole('button', { name: 'They see this differently' }).click();
    for (const [at, name, words] of [
      [0, first!, 'It reaches us'],
      [1, second!, 'We have not seen any of it'],
    ] as const) {
      const line = form(page).locator('.form-line').filter({ hasText: 'Who says it' }).nth(at);
      await line.getByLabel('Who says it').fill(name);
      await line.getByRole('option', { name }).first().click();
      await line.getByLabel('What they say').fill(words);
    }
    await form(page).getByRole('button', { name: 'Save flow' }).click();
    await selected(page).getByText(`${first!} says: “It reaches us.”`).waitFor();
    await selected(page).getByText(`${second!} says: “We have not seen any of it.”`).waitFor();
    await expect
      .poll(
        async () =>
          (await entities(mapId, 'view'))
            .filter(({ about }) => about === flow!.id)
            .map(({ what }) => what),
        SLOW,
      )
      .toEqual(expect.arrayContaining(['It reaches us', 'We have not seen any of it']));
  });
});

const FORMS = ['edit=new:actor', 'edit=new:flow', 'edit=new:agreement', 'select=C5&edit=C5'];
const SCREENS: readonly Partial<Screen>[] = [{ theme: 'light' }, { theme: 'dark' }, PHONE];

test.each(SCREENS)('forms pass axe and fit the page, %o', async (screen) => {
  const { page, mapId } = await begin('select=C5', screen);
  for (const path of FORMS) {
    await page.goto(new URL(`/maps/${mapId}?view=text&${path}`, page.url()).href);
    await form(page).getByRole('heading', { level: 2 }).waitFor();
    for (const fold of await form(page).locator('summary').all()) await fold.click();
    await form(page).getByRole('button', { name: /^Save/u }).first().click();
    expect(await axeOf(page), path).toEqual([]);
    const wider = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.side-panel, .map-workspace-body')]
        .map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
        .reduce((most, now) => Math.max(most, now), 0),
    );
    expect(wider, path).toBeLessThanOrEqual(0);
  }
});
