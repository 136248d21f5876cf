import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ownAldermouth } from '../support/app.ts';
import { axeOf, PHONE, pictureOf, withApp } from '../support/browser.ts';

const { app, open } = withApp();

interface Named {
  readonly kind: string;
  readonly id: string;
  readonly name?: string;
}

/** Asks the API as a person of one's own. */
async function askAs(person: string, query: string, variables: object): Promise<unknown> {
  const answer = await fetch(new URL('/graphql', app().address), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'alliance-person': `person-${person}`,
      'alliance-person-name': person,
    },
    body: JSON.stringify({ query, variables }),
  });
  return ((await answer.json()) as { data: unknown }).data;
}

let made = 0;

async function rename(mapId: string, id: string, before: string, after: string): Promise<void> {
  made += 1;
  const set = { is: 'SET', kind: 'actor', id, field: 'name', before, after };
  const input = {
    mapId,
    changeSetId: `set-${String(made)}-${mapId}`,
    baseRevision: 1,
    label: `Rename ${before}`,
    changes: [set],
  };
  const done = await askAs(
    'Ade',
    'mutation A($input: ApplyChangesInput!) { applyChanges(input: $input) { __typename } }',
    { input },
  );
  expect(done).toEqual({ applyChanges: { __typename: 'ChangesApplied' } });
}

async function actorsOf(mapId: string): Promise<readonly Required<Named>[]> {
  const { map } = (await askAs('Ade', 'query S($id: ID!) { map(id: $id) { state { entities } } }', {
    id: mapId,
  })) as { map: { state: { entities: readonly Named[] } } };
  return map.state.entities.filter(({ kind }) => kind === 'actor') as readonly Required<Named>[];
}

/** A copy of Aldermouth on which Ade has given Foodshare another name. */
async function renamed(): Promise<{ readonly mapId: string; readonly food: Required<Named> }> {
  const mapId = await ownAldermouth(app());
  const food = (await actorsOf(mapId)).find(({ name }) => name.includes('Food'))!;
  await rename(mapId, food.id, food.name, 'Food for all');
  return { mapId, food };
}

const nameNow = async (mapId: string, id: string): Promise<string | undefined> =>
  (await actorsOf(mapId)).find((actor) => actor.id === id)?.name;

const log = (page: Page) => page.getByRole('list', { name: 'Changes, newest first' });

describe('the log', () => {
  test('says who, when and what, and is filtered in the address', async () => {
    const { mapId, food } = await renamed();
    const page = await open(`/maps/${mapId}`);
    await page.getByRole('link', { name: 'Changes', exact: true }).click();
    const newest = log(page).getByRole('listitem').first();
    await newest
      .getByText(`changed the name of Food for all from “${food.name}” to “Food for all”`)
      .waitFor();
    await newest.getByText('Ade', { exact: true }).waitFor();
    const entries = log(page).locator(':scope > li');
    await expect.poll(() => entries.count()).toBe(2);
    await page.getByLabel('Who made it').selectOption('Ade');
    await expect.poll(() => entries.count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('person')).toBe('Ade');
    await page.getByLabel('From', { exact: true }).fill('2099-01-01');
    await page.getByLabel('From', { exact: true }).press('Enter');
    await page.getByText('Nothing in the log fits these filters.').waitFor();
    await page.getByRole('button', { name: 'Take all filters off' }).click();
    await expect.poll(() => entries.count()).toBe(2);
    await page.getByLabel('Actor').selectOption('Food for all');
    await expect.poll(() => entries.count()).toBe(2);
    await page.reload();
    await expect.poll(() => page.getByLabel('Actor').inputValue()).toBe(food.id);
  });

  test('puts one thing back, after saying what that would change', async () => {
    const { mapId, food } = await renamed();
    const page = await open(`/maps/${mapId}/changes`);
    const other = (await actorsOf(mapId)).find(({ id }) => id !== food.id)!;
    await rename(mapId, other.id, other.name, 'Another');
    await log(page).getByText('to “Another”').waitFor();
    const row = log(page).locator(':scope > li').filter({ hasText: 'to “Food for all”' });
    await row.getByRole('button', { name: /^Restore from here/u }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Restore' });
    await dialog.getByText('Restoring would make 2 changes. You can undo it.').waitFor();
    await dialog.getByRole('radio', { name: 'Food for all' }).check();
    await dialog.getByText('Restoring would make one change. You can undo it.').waitFor();
    await dialog
      .getByText(`changed the name of Food for all from “Food for all” to “${food.name}”`)
      .waitFor();
    expect(await axeOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Restore' }).click();
    await page.getByText('Restored Food for all.').waitFor();
    await expect.poll(() => nameNow(mapId, food.id)).toBe(food.name);
    expect(await nameNow(mapId, other.id)).toBe('Another');
    await log(page).getByText('(you)').waitFor();
  });

  test.each([
    ['wide', {}],
    ['wide and dark', { theme: 'dark' as const }],
    ['on a phone', PHONE],
    ['on a phone and dark', { ...PHONE, theme: 'dark' as const }],
  ])('has no faults %s', async (_, screen) => {
    const { mapId } = await renamed();
    const page = await open(`/maps/${mapId}/changes`, screen);
    await log(page).getByText('to “Food for all”').waitFor();
    expect(await axeOf(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(page.viewportSize()!.width);
  });
});

describe('between two days', () => {
  test('says in words what changed, and marks it in the picture and the table', async () => {
    const { mapId } = await renamed();
    const page = await open(`/maps/${mapId}/changes`);
    await page.getByRole('link', { name: 'Between two days' }).click();
    await page.getByText('Choose both days.').waitFor();
    const today = await page.evaluate(() => {
      const two = (part: number) => String(part).padStart(2, '0');
      const now = new Date();
      return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    });
    for (const name of ['From', 'To']) {
      await page.getByLabel(name, { exact: true }).fill(today);
      await page.getByLabel(name, { exact: true }).press('Enter');
    }
    await page.getByRole('heading', { name: 'New' }).waitFor();
    expect(await axeOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'in the picture' }).click();
    await pictureOf(page);
    await page.getByText(/^What we knew: in full colour is what changed in the log/u).waitFor();
    await page.getByRole('link', { name: 'Back to the changes' }).waitFor();
    await page.getByRole('region', { name: 'From the changes' }).getByRole('button').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('mark')).toBeNull();
  });
});

test('what was true then is a slider over the dates, by keyboard, and says what it is not', async () => {
  const page = await open('/maps/aldermouth');
  await pictureOf(page);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'What was true then' }).click();
  const strip = page.getByRole('region', { name: 'What was true then' });
  await strip.getByText('As it was on 31 October 2025').waitFor();
  await strip.getByText(/Lines are as thick as over all years/u).waitFor();
  await pictureOf(page);
  expect(await axeOf(page)).toEqual([]);
  await strip.getByRole('slider').press('Home');
  await expect.poll(() => new URL(page.url()).searchParams.get('on')).not.toBe('2025-10-31');
  const first = new URL(page.url()).searchParams.get('on')!;
  await strip.getByRole('button', { name: 'Later' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('on')).not.toBe(first);
  await strip.getByRole('button', { name: 'Back to today’s map' }).click();
  await expect.poll(() => strip.count()).toBe(0);
});

test('what was true then holds in table, text and panel as in the picture', async () => {
  // The head contract is dated from 1 April 2022.
  const page = await open('/maps/aldermouth?on=2021-06-30&view=text');
  const strip = page.getByRole('region', { name: 'What was true then' });
  await strip.getByText('As it was on 30 June 2021').waitFor();
  await page.getByText(/^This map shows .*, on 30 June 2021\.$/u).waitFor();
  await page.getByText('It has no dates, so it is not counted on this day.').first().waitFor();
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await page.getByText(/in force on 30 June 2021$/u).waitFor();
  const row = page.getByRole('row', { name: /Northshore Health Commissioning/u }).first();
  await row.click();
  const panel = page.locator('.panel');
  await panel.getByText('As it was on 30 June 2021, by its dates.').waitFor();
  await strip.getByLabel('Another day', { exact: true }).fill('2025-10-31');
  await strip.getByText('As it was on 31 October 2025').waitFor();
  await page.getByText(/in force on 31 October 2025$/u).waitFor();
  await expect.poll(() => panel.getByText(/^As it was on/u).count()).toBe(0);
  await strip.getByRole('button', { name: 'Back to today’s map' }).click();
  await expect.poll(() => strip.count()).toBe(0);
});

test('row 67: ties that nobody told of for 18 months are listed, and pale in the picture', async () => {
  const page = await open('/maps/aldermouth/changes?show=unchecked');
  const list = page.getByRole('list', { name: 'Ties to check' });
  await list
    .getByText(/review date|looked at again/u)
    .first()
    .waitFor();
  expect(await axeOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'See them pale in the picture' }).click();
  await pictureOf(page);
  await page.getByText(/^Pale: what was last told of more than 18 months before/u).waitFor();
});

describe('undo and redo', () => {
  test('go over several steps after a reload, by button and by keys', async () => {
    const mapId = await ownAldermouth(app());
    const page = await open(`/maps/${mapId}`);
    await pictureOf(page);
    const title = page.getByRole('heading', { level: 1 });
    const was = await title.innerText();
    const renameTo = async (name: string): Promise<void> => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('button', { name: 'Rename this map' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').fill(name);
      await dialog.getByRole('textbox').press('Enter');
      await expect.poll(() => title.innerText()).toBe(name);
    };
    await renameTo('One');
    await renameTo('Two');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await pictureOf(page);
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    await expect.poll(() => undo.getAttribute('title')).toMatch(/^Undo: .+ \(Ctrl Z\)$/u);
    await undo.click();
    await expect.poll(() => title.innerText()).toBe('One');
    await page.keyboard.press('Control+z');
    await expect.poll(() => title.innerText()).toBe(was);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => title.innerText()).toBe('One');
    await page.keyboard.press('Control+y');
    await expect.poll(() => title.innerText()).toBe('Two');
    // In a field the browser's own undo is left to the person.
    const find = page.getByRole('combobox', { name: /find/iu });
    await find.fill('food');
    await find.press('Control+z');
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await title.innerText()).toBe('Two');
  });
});
