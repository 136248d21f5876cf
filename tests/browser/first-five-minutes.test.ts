import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { make, type Entity } from '../../graph-schema/model/entity-kinds.ts';
import { id } from '../../graph-schema/model/ids.ts';
import { value } from '../../graph-schema/model/known.ts';
import { ask } from '../support/app.ts';
import { axeOf, PHONE, pictureOf, withApp, type Screen } from '../support/browser.ts';

const { app, open } = withApp();

const NAMES = ['Breakwater Trust', 'Foodshare', 'Eastcliff Council', 'Highmoor Mutual Aid'];
const ALL_NAMES = [...NAMES, 'St Anne’s Centre'].join('\n');
const SENTENCE =
  'Breakwater Trust gives Foodshare £20,000 a year (said by the actor, not yet confirmed).';

/** How a person does it: with the mouse, a finger, or the keyboard and nothing else. */
interface Way {
  readonly press: (what: Locator) => Promise<void>;
  readonly type: (into: Locator, text: string) => Promise<void>;
}

const fill: Way['type'] = (into, text) => into.fill(text);
const byMouse: Way = { press: (what) => what.click(), type: fill };
const byTouch: Way = { press: (what) => what.tap(), type: fill };

const isFocused = (what: Locator): Promise<boolean> =>
  what.evaluate((element) => element === document.activeElement);

const MOST_STOPS = 60;

/** Goes there by Tab from where the focus is. Radios are one stop, walked with arrow keys. */
async function tabTo(what: Locator): Promise<void> {
  await what.waitFor();
  const { keyboard } = what.page();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await isFocused(what)) return;
    const walks = await what.evaluate((element) => {
      const at = document.activeElement;
      return (
        element instanceof HTMLInputElement &&
        at instanceof HTMLInputElement &&
        at.type === 'radio' &&
        at.name === element.name
      );
    });
    await keyboard.press(walks ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`${String(what)} is not reached by Tab`);
}

const byKey: Way = {
  press: async (what) => {
    await tabTo(what);
    const radio = (await what.getAttribute('type')) === 'radio';
    await what.page().keyboard.press(radio ? 'Space' : 'Enter');
  },
  type: async (into, text) => {
    await tabTo(into);
    await into.page().keyboard.insertText(text);
  },
};

async function newMap(screen: Partial<Screen> = {}): Promise<{ page: Page; mapId: string }> {
  const mapId = `first-${String(Math.random()).slice(2)}`;
  await ask(
    app().address,
    'mutation New($input: CreateMapInput!) { createMap(input: $input) { id } }',
    { input: { mapId, title: 'Eastcliff food', purpose: '', asAt: '2026-11-26' } },
  );
  return { page: await open(`/maps/${mapId}`, screen), mapId };
}

async function counts(mapId: string): Promise<unknown> {
  const { map } = (await ask(
    app().address,
    'query Counts($id: ID!) { map(id: $id) { purpose counts { actors flows sources } } }',
    { id: mapId },
  )) as { map: unknown };
  return map;
}

async function names(page: Page, { press, type }: Way): Promise<void> {
  await press(page.getByRole('button', { name: /^Start from who you know/u }));
  await type(page.getByLabel('In one sentence'), 'To see how food reaches people in Eastcliff.');
  await type(page.getByLabel('Which place?'), 'Eastcliff');
  await page.getByText('Write roles, not names of people.').waitFor();
  expect(await page.getByLabel('The mapping group only').isChecked()).toBe(true);
  await press(page.getByRole('button', { name: 'Go on to names' }));
  await type(page.getByLabel('Names, one on each line'), ALL_NAMES);
  expect(await page.getByText('guess, please check').count()).toBe(5);
  expect(await page.getByLabel('Kind of Breakwater Trust').inputValue()).toBe('funder');
  await page.getByLabel('Kind of St Anne’s Centre').selectOption('charity');
  expect(await page.getByText('guess, please check').count()).toBe(4);
  await press(page.getByRole('button', { name: 'Add five names' }));
}

async function choose(page: Page, { type }: Way, end: 'From' | 'To', name: string): Promise<void> {
  const field = page.getByLabel(end, { exact: true });
  await type(field, name);
  await page.getByRole('option', { name: new RegExp(`^${name}`, 'u') }).waitFor();
  await page.keyboard.press('Enter');
}

interface Told {
  readonly from: string;
  readonly to: string;
  readonly family: string;
  readonly amount?: string;
  readonly how: string;
}

async function tell(page: Page, way: Way, told: Told): Promise<void> {
  const { press, type } = way;
  await choose(page, way, 'From', told.from);
  await choose(page, way, 'To', told.to);
  await page.getByText('What passes between these two?').waitFor();
  const family = page.getByRole('radio', { name: told.family });
  if (way === byKey) await press(family);
  else await press(page.locator('label').filter({ hasText: told.family }).last());
  if (told.amount !== undefined) {
    const amount = page.getByRole('group', { name: 'How much?' }).getByRole('textbox');
    await type(amount, told.amount);
  }
  await press(page.getByLabel(told.how));
}

const FIRST: Told = {
  ...{ from: 'Breakwater Trust', to: 'Foodshare', family: 'Money', amount: '20000 a year' },
  how: 'Said by the actor',
};
const SECOND: Told = {
  ...{ from: 'St Anne’s Centre', to: 'Foodshare', family: 'Help', amount: '12' },
  how: 'Said in a workshop',
};
const THIRD: Told = {
  ...{ from: 'Foodshare', to: 'Eastcliff Council', family: 'Information' },
  how: 'An estimate',
};

async function journey(page: Page, mapId: string, way: Way): Promise<void> {
  const { press } = way;
  await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
  await page.getByText('You can be wrong; you can undo.').waitFor();
  await page.getByRole('button', { name: /^Bring in a spreadsheet/u }).waitFor();
  await page.getByRole('link', { name: /^Look round Aldermouth \(made-up example\)/u }).waitFor();
  await names(page, way);
  await page.getByRole('heading', { name: 'Add a flow' }).waitFor();
  await tell(page, way, FIRST);
  await press(page.getByRole('button', { name: 'Save flow' }));
  await pictureOf(page);
  await page.getByRole('status').filter({ hasText: SENTENCE }).first().waitFor();
  const question = page.getByText('Who decides about this money?', { exact: true }).first();
  await question.waitFor();
  await press(page.getByRole('button', { name: /^Skip ?: Who decides/u }));
  await page
    .getByText('Who is affected by this and not here yet?', { exact: true })
    .first()
    .waitFor();
  await press(page.getByRole('button', { name: /^Skip ?: Who is affected/u }));
  await page
    .getByText('Who introduces people to each other here?', { exact: true })
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await openFlow(page, way);
  await tell(page, way, SECOND);
  await press(page.getByRole('button', { name: 'Save and add another' }));
  await page
    .getByText(/St Anne’s Centre lends Foodshare space, 12 hours a year/u)
    .first()
    .waitFor();
  await tell(page, way, { ...THIRD });
  await press(page.getByRole('button', { name: 'Save flow' }));
  await expect
    .poll(() => counts(mapId), { timeout: 15_000 })
    .toEqual({
      purpose: 'To see how food reaches people in Eastcliff.',
      counts: { actors: 5, flows: 3, sources: 3 },
    });
}

async function openFlow(page: Page, { press }: Way): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) < 820) {
    await press(page.getByRole('button', { name: 'More', exact: true }));
    await press(page.getByRole('button', { name: 'Add a flow', exact: true }));
    return;
  }
  const panel = page.getByRole('complementary');
  await press(panel.getByRole('button', { name: 'Add a flow', exact: true }));
}

test('from an empty map to five actors and three flows with sources, by mouse', async () => {
  const { page, mapId } = await newMap();
  await journey(page, mapId, byMouse);
});

test('the same by keyboard alone', async () => {
  const { page, mapId } = await newMap();
  await journey(page, mapId, byKey);
});

test('the same by touch on a phone', async () => {
  const { page, mapId } = await newMap({ ...PHONE, touch: true });
  await journey(page, mapId, byTouch);
});

test('at ten actors and eight flows the first talking points come, as questions, with what to do next', async () => {
  const { page, mapId } = await newMap();
  await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
  const actors = Array.from({ length: 10 }, (_, at) =>
    make('actor', { id: id(`g${String(at)}`), name: `Group ${String(at)}`, type: 'organisation' }),
  );
  const flowTo = (at: number) =>
    make('flow', {
      ...{ id: id(`f${String(at)}`), family: 'money', flowKind: 'grant', unit: 'pence' },
      ...{ from: id('g0'), to: id(`g${String(at)}`), amount: { record: value(100_000) } },
    });
  const flows = Array.from({ length: 7 }, (_, at) => flowTo(at + 1));
  const put = (entities: readonly Entity[], baseRevision: number): Promise<unknown> =>
    ask(
      app().address,
      'mutation Apply($input: ApplyChangesInput!) { applyChanges(input: $input) { __typename } }',
      {
        input: {
          ...{ mapId, baseRevision, label: 'Add', changeSetId: `s${String(baseRevision)}` },
          changes: entities.map((entity) => ({ is: 'ADD', entity })),
        },
      },
    );
  await put([...actors, ...flows], 1);
  await page.getByText(/^With one more flow the first talking points appear/u).waitFor();
  await put([flowTo(8)], 2);
  await page.getByText('Based on little; treat as questions.').waitFor();
  await page.getByRole('heading', { name: 'What to do next' }).waitFor();
  for (const name of [/^Invite/u, /^Workshop/u, /^Import/u]) {
    await page.getByRole('button', { name }).waitFor();
  }
  expect(await axeOf(page)).toEqual([]);
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const)('each step has nothing that axe finds, %s at %i', async (theme, width) => {
  const { page } = await newMap({ theme, width });
  await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
  expect(await axeOf(page)).toEqual([]);
  await names(page, byMouse);
  await page.getByRole('heading', { name: 'Add a flow' }).waitFor();
  await tell(page, byMouse, FIRST);
  expect(await axeOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save flow' }).click();
  await page.getByRole('status').filter({ hasText: SENTENCE }).first().waitFor();
  expect(await axeOf(page)).toEqual([]);
});
