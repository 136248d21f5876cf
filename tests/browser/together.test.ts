import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask, ownAldermouth } from '../support/app.ts';
import { axeOf, PHONE, pictureOf, withApp, type Screen } from '../support/browser.ts';

const { app, open } = withApp();

interface Item {
  readonly kind: string;
  readonly id: string;
  readonly name?: string;
  readonly family?: string;
  readonly from?: string;
  readonly to?: string;
  readonly amount?: Readonly<Record<string, { readonly is: string; readonly value?: number }>>;
}

async function itemsOf(mapId: string): Promise<readonly Item[]> {
  const { map } = (await ask(
    app().address,
    'query State($id: ID!) { map(id: $id) { state { entities } } }',
    { id: mapId },
  )) as { map: { state: { entities: readonly Item[] } } };
  return map.state.entities;
}

/** A page of a person with a name, in a browser of their own. */
async function pageOf(name: string, path: string, screen: Partial<Screen> = {}): Promise<Page> {
  const page = await open('/', screen);
  await page.evaluate((who) => {
    localStorage.setItem('alliance-map:person-name', who);
  }, name);
  await page.goto(new URL(path, app().address).href);
  return page;
}

async function rename(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Rename this map' }).click();
  await page.getByLabel('Name of the map').fill(title);
  await page.keyboard.press('Enter');
}

/** An edit that waits in the browser, as one does that was made while the line was down. */
async function leaveWaiting(page: Page, mapId: string, change: object): Promise<void> {
  await page.evaluate(
    ([map, changes]) => {
      const set = { id: 'waiting', label: 'Change an amount', quiet: false, base: 1, changes };
      localStorage.setItem(
        `alliance-map:waiting:${map}:waiting`,
        JSON.stringify({ is: 'set', keptAt: 1, set }),
      );
    },
    [mapId, [change]] as const,
  );
}

const card = (page: Page) => page.locator('section.clash');

test('an edit here appears there without a reload, and what is selected there stays', async () => {
  const mapId = await ownAldermouth(app());
  const actor = (await itemsOf(mapId)).find(({ kind }) => kind === 'actor');
  const there = await pageOf('Priya', `/maps/${mapId}?select=${String(actor?.id)}`);
  const panel = there.getByRole('heading', { level: 2, name: actor?.name ?? '', exact: true });
  await panel.waitFor();
  const here = await pageOf('Ade', `/maps/${mapId}`);
  await pictureOf(here);
  await rename(here, 'Harbour');
  await there.getByRole('heading', { level: 1, name: 'Harbour' }).waitFor();
  await panel.waitFor();
});

test('who else is here is shown, with what they look at, unless they choose not to be', async () => {
  const mapId = await ownAldermouth(app());
  const actor = (await itemsOf(mapId)).find(({ kind }) => kind === 'actor');
  const path = `/maps/${mapId}?select=${String(actor?.id)}`;
  const ade = await pageOf('Ade Obi', path);
  const priya = await pageOf('Priya', path);
  await priya.getByText('Ade Obi is looking at this too').waitFor();
  await priya.getByRole('button', { name: 'One other here' }).click();
  await priya.getByText(`Ade Obi is looking at ${String(actor?.name)}`).waitFor();
  expect(await axeOf(priya)).toEqual([]);
  await ade.getByRole('button', { name: 'One other here' }).click();
  await ade.getByLabel('Don’t show me').check();
  await ade.getByText('You, not shown to others').waitFor();
  await priya.getByRole('button', { name: 'Just you here' }).waitFor();
  await ade.getByLabel('Don’t show me').uncheck();
  await priya.getByRole('button', { name: 'One other here' }).waitFor();
  await ade.goto('about:blank');
  await priya.getByRole('button', { name: 'Just you here' }).waitFor();
});

test('edited offline and reloaded, then back: what another wrote meanwhile is told, and mine can be used', async () => {
  const mapId = await ownAldermouth(app());
  const priya = await pageOf('Priya', `/maps/${mapId}`);
  await pictureOf(priya);
  const ade = await pageOf('Ade', `/maps/${mapId}`);
  await pictureOf(ade);
  const cut = (route: { abort: () => Promise<void> }) => route.abort();
  await priya.route('**/graphql', cut);
  await rename(priya, 'Written by Priya');
  await priya.getByText('Offline', { exact: true }).waitFor();
  await rename(ade, 'Written by Ade');
  await ade.getByText('Saved', { exact: true }).waitFor();
  await priya.reload();
  await priya.unroute('**/graphql', cut);

  await card(priya)
    .getByText('You wrote “Written by Priya”. Ade has meanwhile written “Written by Ade”.')
    .waitFor({ timeout: 30_000 });
  await priya.getByRole('heading', { level: 1, name: 'Written by Ade' }).waitFor();
  await ade
    .getByText('Priya wrote “Written by Priya”, and is choosing now. Yours stands until then.')
    .waitFor();
  expect(await axeOf(priya)).toEqual([]);
  await card(priya).getByRole('button', { name: 'Use mine' }).click();
  await ade.getByRole('heading', { level: 1, name: 'Written by Priya' }).waitFor();
  await expect.poll(() => card(priya).count()).toBe(0);
});

test('what others look at is marked in the picture and in the table', async () => {
  const mapId = await ownAldermouth(app());
  // Foodshare.
  const ade = await pageOf('Ade Obi', `/maps/${mapId}?select=V3`);
  const priya = await pageOf('Priya', `/maps/${mapId}`);
  await pictureOf(priya);
  const mark = priya.locator('.canvas-here > span[data-of="V3"]');
  await mark.getByText('AO', { exact: true }).waitFor();
  expect(await axeOf(priya)).toEqual([]);
  await priya.getByRole('link', { name: 'Table', exact: true }).click();
  await priya.getByRole('tab', { name: /^Actors/u }).click();
  const row = priya.getByRole('row', { name: /^Ade Obi is looking at this too: Foodshare/u });
  await row.waitFor();
  expect(await axeOf(priya)).toEqual([]);
  await ade.getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(() => row.count()).toBe(0);
});

test('a conflict that is settled in one tab is gone in the other tab of the same person', async () => {
  const mapId = await ownAldermouth(app());
  const priya = await pageOf('Priya', `/maps/${mapId}`);
  await pictureOf(priya);
  const ade = await pageOf('Ade', `/maps/${mapId}`);
  await pictureOf(ade);
  const cut = (route: { abort: () => Promise<void> }) => route.abort();
  await priya.route('**/graphql', cut);
  await rename(priya, 'Written by Priya');
  await priya.getByText('Offline', { exact: true }).waitFor();
  await rename(ade, 'Written by Ade');
  await ade.getByText('Saved', { exact: true }).waitFor();
  await priya.unroute('**/graphql', cut);
  await card(priya).waitFor({ timeout: 30_000 });
  const second = await priya.context().newPage();
  await second.goto(new URL(`/maps/${mapId}`, app().address).href);
  await card(second).waitFor();
  await card(second).getByRole('button', { name: 'Keep theirs' }).click();
  await expect.poll(() => card(priya).count()).toBe(0);
  await expect.poll(() => card(second).count()).toBe(0);
  await priya.getByRole('heading', { level: 1, name: 'Written by Ade' }).waitFor();
});

test('two amounts of one flow can both be kept: they see this differently', async () => {
  const mapId = await ownAldermouth(app());
  const items = await itemsOf(mapId);
  const flow = items.find(
    ({ kind, family, amount }) =>
      kind === 'flow' && family === 'money' && Object.keys(amount ?? {}).join() === 'record',
  );
  const names = new Map(items.map(({ id, name }) => [id, name]));
  const set = { is: 'set', kind: 'flow', id: flow?.id, field: 'amount.record' };
  const before = flow?.amount?.record;
  const amount = (pounds: number) => ({ is: 'value', value: pounds * 100 });
  const page = await pageOf('Priya', '/', PHONE);
  await leaveWaiting(page, mapId, { ...set, before, after: amount(25_000) });
  await ask(
    app().address,
    `mutation Apply($input: ApplyChangesInput!) { applyChanges(input: $input) { __typename } }`,
    {
      input: {
        mapId,
        changeSetId: `theirs-${mapId}`,
        baseRevision: 1,
        label: 'Change an amount',
        changes: [{ ...set, is: 'SET', before, after: amount(30_000) }],
      },
    },
  );
  await page.goto(new URL(`/maps/${mapId}?view=table`, app().address).href);
  await card(page)
    .getByText('You wrote £25,000 a year. Someone has meanwhile written £30,000 a year.')
    .waitFor();
  const words = `Record both: mine is what ${String(names.get(flow?.to ?? ''))} says`;
  await card(page).getByRole('button', { name: words }).click();
  await expect
    .poll(async () => (await itemsOf(mapId)).find(({ id }) => id === flow?.id)?.amount)
    .toEqual({ record: amount(30_000), byTo: amount(25_000) });
  await expect.poll(() => card(page).count()).toBe(0);
});
