import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask, ownAldermouth } from '../support/app.ts';
import { axeOf, PHONE, pictureOf, withApp } from '../support/browser.ts';

const { app, open } = withApp();

async function openFromMore(page: Page, name: string) {
  await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
  await page.getByRole('button', { name, exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name });
  await dialog.waitFor();
  return dialog;
}

test('what the map is for, its places and what it shows are set by keyboard alone, and undone as one', async () => {
  const mapId = await ownAldermouth(app());
  const page = await open(`/maps/${mapId}?view=text`);
  const dialog = await openFromMore(page, 'Map settings');
  expect(await axeOf(page)).toEqual([]);
  await dialog.getByLabel('What it is for').fill('To see who feeds Aldermouth.');
  await dialog.getByRole('button', { name: 'Words we use' }).press('Enter');
  const words = page.getByRole('dialog', { name: 'Words we use' });
  await words.getByRole('button', { name: 'Leave as it is' }).press('Enter');
  await words.waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: 'Add a place' }).press('Enter');
  await page.keyboard.type('Northgate');
  await dialog.getByRole('button', { name: 'Take off Ropery' }).press('Enter');
  await dialog.getByLabel('The day this map is dated').fill('soon');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await dialog.getByText('There is a problem. Look at the fields that are marked.').waitFor();
  expect(await dialog.getByLabel('What it is for').inputValue()).toBe(
    'To see who feeds Aldermouth.',
  );
  await dialog.getByLabel('The day this map is dated').fill('1 May 2025');
  await dialog.getByRole('radio', { name: /^A financial year/u }).press('Space');
  await dialog.getByLabel('The year it shows').selectOption({ label: '2025/26' });
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  const text = page.getByRole('article', { name: 'The map in words' });
  await text.getByText('To see who feeds Aldermouth.').waitFor();
  await text.getByText(/nine rooms, in 2025\/26\./u).waitFor();
  await text.getByText(/Northgate/u).waitFor();
  await page.keyboard.press('Control+z');
  await text.getByText(/before its partners sign the next agreement/u).waitFor();
});

test('settings that stand open for long take back nothing that another person did meanwhile', async () => {
  const map = await ownAldermouth(app());
  const page = await open(`/maps/${map}`);
  const other = await open(`/maps/${map}`);
  await openFromMore(page, 'Map settings');
  await openFromMore(other, 'Map settings');
  await other.getByLabel('Name of the map', { exact: true }).fill('Theirs');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('h1').getByText('Theirs', { exact: true }).waitFor();
  await page
    .getByLabel('Where it draws its line', { exact: true })
    .fill('Only what is in Aldermouth.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await other.getByText('Saved', { exact: true }).waitFor();
  expect(await page.locator('h1').innerText()).toBe('Theirs');
});

test('a word is added and renamed; the old one still finds it', async () => {
  const mapId = await ownAldermouth(app());
  const page = await open(`/maps/${mapId}?view=text`);
  const dialog = await openFromMore(page, 'Words we use');
  await dialog.getByRole('button', { name: 'Add a word' }).press('Enter');
  await dialog.getByLabel('Word', { exact: true }).fill('Bid candy');
  await dialog.getByLabel('What it means here').fill('Named in a bid and never used.');
  expect(await axeOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const again = await openFromMore(page, 'Words we use');
  await again.getByLabel('Word', { exact: true }).fill('Named, not paid');
  await again.getByRole('button', { name: 'Save' }).press('Enter');
  await again.waitFor({ state: 'detached' });
  await page.getByLabel('Find by name').fill('bid candy');
  await page.getByRole('option', { name: /Named, not paid.*also called Bid candy/u }).click();
  await page.getByRole('dialog', { name: 'Words we use' }).waitFor();
});

test('row 42: a label gets a gentle hint as it is typed, saving works, and the list can be changed', async () => {
  const mapId = await ownAldermouth(app());
  const page = await open(`/maps/${mapId}?view=text`);
  const hint = 'Some people find “hard to reach” unfair. Could you say what gets in the way?';
  const dialog = await openFromMore(page, 'Map settings');
  await dialog.getByLabel('What it is for').fill('For hard to reach groups.');
  await dialog.getByText(hint).waitFor();
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByText('For hard to reach groups.').first().waitFor();

  const words = await openFromMore(page, 'Words we use');
  await words.getByLabel('Labels to think twice about').fill('left behind');
  await words.getByRole('button', { name: 'Save' }).press('Enter');
  await words.waitFor({ state: 'detached' });
  const again = await openFromMore(page, 'Map settings');
  await again.getByLabel('What it is for').fill('For hard to reach groups, left behind.');
  await again.getByText(/“left behind” unfair/u).waitFor();
  expect(await again.getByText(hint).count()).toBe(0);
});

test('an empty map begins from placeholders by one press, taken back by one', async () => {
  const mapId = `placeholders-${String(Math.random()).slice(2)}`;
  await ask(
    app().address,
    'mutation New($input: CreateMapInput!) { createMap(input: $input) { id } }',
    { input: { mapId, title: 'Eastcliff food', purpose: '', asAt: '2026-11-26' } },
  );
  const page = await open(`/maps/${mapId}`);
  await page.getByRole('button', { name: /^Local alliance/u }).press('Enter');
  await pictureOf(page);
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
});

test('a new map begins from a template, on a phone too', async () => {
  const page = await open('/', PHONE);
  await page.getByRole('button', { name: 'Start a new map' }).click();
  const title = `Template ${String(Date.now())}`;
  await page.getByLabel('Name of the map').fill(title);
  await page.getByRole('radio', { name: /^Commissioning programme/u }).check();
  expect(await axeOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Start the map' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.goto(`${page.url()}?view=text`);
  await page
    .getByText(/The programme is a programme of four agreements/u)
    .first()
    .waitFor();
  await page.goto(new URL('/', page.url()).href);
  await page.getByRole('button', { name: `Delete ${title}` }).click();
  await page.getByText(`Deleted ${title}.`).waitFor();
});
