import { expect, test } from 'vitest';
import { PHONE, axeOf, withApp } from '../support/browser.ts';

const { open } = withApp();

test('the list shows what each map is for, what is on it and that the example is made up', async () => {
  const page = await open('/');
  const example = page.getByRole('listitem').filter({ hasText: 'Aldermouth' }).first();
  expect(await example.innerText()).toMatch(/Made-up example/u);
  expect(await example.innerText()).toMatch(/53 actors/u);
  await page.getByRole('link', { name: /Look round Aldermouth/u }).click();
  await page.getByRole('heading', { level: 1, name: 'Aldermouth' }).waitFor();
});

test('a map is started, copied, renamed, deleted and brought back by keyboard alone', async () => {
  const page = await open('/');
  const name = `Eastcliff ${String(Date.now())}`;
  await page.getByRole('button', { name: 'Start a new map' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.getByLabel('Name of the map').fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
  await page.goto(new URL('/', page.url()).href);

  await page.getByRole('button', { name: `Rename ${name}` }).press('Enter');
  await page.getByLabel('Name of the map').fill(`${name} food`);
  await page.keyboard.press('Enter');
  await page.getByText(`Renamed to ${name} food.`).waitFor();

  await page.getByRole('button', { name: `Copy ${name} food` }).press('Enter');
  await page.getByLabel('Name of the map').fill(`${name} twin`);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: `${name} twin` }).waitFor();

  await page.getByRole('button', { name: `Delete ${name} food` }).press('Enter');
  await page.getByText('You can bring it back for a day.').waitFor();
  await page.getByRole('button', { name: `Bring back ${name} food` }).press('Enter');
  await page.getByRole('link', { name: `${name} food`, exact: true }).waitFor();
  for (const made of [`${name} food`, `${name} twin`]) {
    await page.getByRole('button', { name: `Delete ${made}`, exact: true }).press('Enter');
    await page.getByText(`Deleted ${made}.`).waitFor();
  }
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const)('the list has nothing that axe finds, %s at %i', async (theme, width) => {
  const page = await open('/', { theme, width });
  await page.getByRole('link', { name: 'Aldermouth', exact: true }).first().waitFor();
  expect(await axeOf(page)).toEqual([]);
});

test('an address that leads nowhere says so in words', async () => {
  const page = await open('/nowhere/at/all', PHONE);
  await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
  await page.goto(new URL('/maps/no-such-map', page.url()).href);
  await page.getByRole('heading', { name: 'There is no map here' }).waitFor();
});
