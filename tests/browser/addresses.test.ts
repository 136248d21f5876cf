import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pictureOf, withApp } from '../support/browser.ts';

const { open } = withApp();
const GATEWAY = 'One organisation is the way in to the money';

function pressed(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('group', { name: 'What passes between them' })
    .locator('[aria-pressed="true"]')
    .allInnerTexts()
    .then((texts) => texts.map((text) => text.split('\n').at(-1) ?? ''));
}

test('view, families, selection and filters are in the address, and back and forward follow', async () => {
  const page = await open('/maps/aldermouth');
  await pictureOf(page);
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  expect(new URL(page.url()).search).toBe('?view=table&families=money%2Chelp');
  await page.goBack();
  await page.goBack();
  expect(await pressed(page)).toEqual(['Money']);
  await page.goForward();
  expect(await pressed(page)).toEqual(['Money', 'Help']);
});

test('an address that is sent opens exactly that view', async () => {
  const page = await open('/maps/aldermouth?families=connection,voice&select=K2');
  await pictureOf(page);
  expect(await pressed(page)).toEqual(['Voice', 'Connection']);
  await page.getByRole('complementary', { name: 'What is selected' }).waitFor();
  const other = await open(new URL(page.url()).pathname + new URL(page.url()).search);
  await pictureOf(other);
  expect(await pressed(other)).toEqual(['Voice', 'Connection']);
});

test('a talking point’s address can be copied and opens it played', async () => {
  const page = await open('/maps/aldermouth');
  await page.getByRole('button', { name: GATEWAY }).click();
  const card = page.getByRole('article', { name: GATEWAY });
  await card.getByRole('button', { name: 'Copy address' }).click();
  await page.getByText('Address copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('point=money-gateway');
  const { pathname, search } = new URL(copied);
  const other = await open(pathname + search);
  await other.getByRole('article', { name: GATEWAY }).waitFor();
});

test('ids that are not on the map are told in words', async () => {
  const page = await open('/maps/aldermouth?select=nobody&point=no-such-point');
  await page.getByText('Nothing on this map has the id “nobody”.').waitFor();
  await page.getByText('This map has no talking point “no-such-point” now.').waitFor();
  await page.getByRole('button', { name: 'Show the map' }).click();
  expect(new URL(page.url()).search).toBe('');
});

test('a name is found by alias and without its apostrophe, from the keyboard alone', async () => {
  const page = await open('/maps/aldermouth');
  await pictureOf(page);
  await page.keyboard.press('/');
  await page.keyboard.type('noor womens');
  await page.getByRole('option', { name: /Noor Women’s Circle/u }).waitFor();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).searchParams.get('select')).toBe('C7');
  await page.getByRole('complementary', { name: 'What is selected' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('coast and moor');
  await page.getByRole('option', { name: /Coast & Moor NHS Trust/u }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('listbox', { name: 'Names found' }).count()).toBe(0);
});

test('a fourth family in the picture is refused with its reason; the table takes it', async () => {
  const page = await open('/maps/aldermouth?families=money,help,voice');
  await pictureOf(page);
  await page.getByRole('button', { name: 'Control' }).click();
  await page.getByText('at most three families at once').first().waitFor();
  expect(await pressed(page)).toEqual(['Money', 'Help', 'Voice']);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await page.getByRole('button', { name: 'Control' }).click();
  await expect.poll(() => pressed(page)).toEqual(['Money', 'Help', 'Voice', 'Control']);
});
