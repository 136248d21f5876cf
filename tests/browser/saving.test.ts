import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask, ownAldermouth } from '../support/app.ts';
import { pictureOf, withApp } from '../support/browser.ts';

const { app, open } = withApp();

interface Placed {
  readonly kind: string;
  readonly of: string;
  readonly x: number;
}

async function positions(mapId: string): Promise<readonly Placed[]> {
  const { map } = (await ask(
    app().address,
    'query State($id: ID!) { map(id: $id) { state { entities } } }',
    { id: mapId },
  )) as { map: { state: { entities: readonly Placed[] } } };
  return map.state.entities.filter(({ kind }) => kind === 'position');
}

/** Walks into the picture and moves the actor that is reached. No drag is needed. */
async function moveFirstActor(page: Page): Promise<void> {
  await pictureOf(page);
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
}

test('a move is saved, stays after a reload, can be undone and put back', async () => {
  const mapId = await ownAldermouth(app());
  const page = await open(`/maps/${mapId}`);
  await moveFirstActor(page);
  await expect.poll(() => positions(mapId).then((all) => all.length)).toBe(1);
  await page.getByText('Saved', { exact: true }).waitFor();

  const [moved] = await positions(mapId);
  await page.reload();
  await pictureOf(page);
  expect(await positions(mapId)).toEqual([moved]);

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Put back what was moved' }).click();
  await expect.poll(() => positions(mapId).then((all) => all.length)).toBe(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => positions(mapId)).toEqual([moved]);
});

test('the name is asked once, after the first saved change, and can be skipped', async () => {
  const mapId = await ownAldermouth(app());
  const page = await open(`/maps/${mapId}`);
  await pictureOf(page);
  expect(await page.getByText('What should the map call you?').count()).toBe(0);
  await moveFirstActor(page);
  await page.getByText('What should the map call you?').waitFor();
  await page.getByRole('button', { name: 'Skip' }).click();
  await page.keyboard.press('Tab');
  await page.reload();
  await moveFirstActor(page);
  await page.getByText('Saved', { exact: true }).waitFor();
  expect(await page.getByText('What should the map call you?').count()).toBe(0);
});

test('offline, the sign says so; the change is kept through a reload and saved afterwards', async () => {
  const mapId = await ownAldermouth(app());
  const page = await open(`/maps/${mapId}`);
  await pictureOf(page);
  const cut = (route: { abort: () => Promise<void> }) => route.abort();
  await page.route('**/graphql', cut);
  await moveFirstActor(page);
  await page.getByText('Offline', { exact: true }).waitFor();
  await page.getByText('Changes are kept here until the connection is back.').first().waitFor();
  expect(await positions(mapId)).toEqual([]);
  await page.unroute('**/graphql', cut);
  await page.reload();
  await expect.poll(() => positions(mapId).then((all) => all.length)).toBe(1);
  await page.getByText('Saved', { exact: true }).waitFor();
});

test('while the database is away the page says so, keeps the change and goes on by itself', async () => {
  const mapId = await ownAldermouth(app());
  const page = await open(`/maps/${mapId}`);
  await pictureOf(page);
  const away = (route: Route) =>
    route.fulfill({
      status: 503,
      json: { errors: [{ message: 'Away.', extensions: { code: 'UNAVAILABLE' } }] },
    });
  await page.route('**/graphql', away);
  await moveFirstActor(page);
  await page.getByText('The database is restarting', { exact: true }).waitFor();
  await page.unroute('**/graphql', away);
  await expect.poll(() => positions(mapId).then((all) => all.length)).toBe(1);
  await page.getByText('Saved', { exact: true }).waitFor();

  await page.route('**/graphql', away);
  await page.reload();
  await page.getByText('The database is getting ready.').waitFor();
  await page.unroute('**/graphql', away);
  await pictureOf(page);
});

test('what another person does appears without a reload', async () => {
  const mapId = await ownAldermouth(app());
  const page = await open(`/maps/${mapId}`);
  await pictureOf(page);
  await ask(
    app().address,
    'mutation R($id: ID!) { renameMap(mapId: $id, title: "Theirs") { id } }',
    {
      id: mapId,
    },
  );
  await page.getByRole('heading', { level: 1, name: 'Theirs' }).waitFor();
});

test('a map is renamed on its page, and the rename is undone', async () => {
  const mapId = await ownAldermouth(app());
  const page = await open(`/maps/${mapId}`);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Rename this map' }).click();
  await page.getByLabel('Name of the map').fill('Harbour');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Harbour' }).waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /^Copy/u }).waitFor();
});

test('everything can be downloaded as one file of JSON', async () => {
  const page = await open('/maps/aldermouth');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download everything' }).click(),
  ]);
  const whole = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
    format: string;
    entities: readonly { kind: string }[];
  };
  expect(whole.format).toBe('alliance-map');
  expect(whole.entities.filter(({ kind }) => kind === 'actor')).toHaveLength(53);
});
