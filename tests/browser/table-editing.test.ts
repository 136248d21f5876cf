import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ownAldermouth } from '../support/app.ts';
import { axeOf, withApp } from '../support/browser.ts';

const { app, open } = withApp();

async function actorsTable(): Promise<{ readonly page: Page; readonly map: string }> {
  const map = await ownAldermouth(app());
  const page = await open(`/maps/${map}?view=table&tab=actors`);
  await page.getByRole('grid', { name: 'Actors' }).waitFor();
  return { page, map };
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? 'elsewhere');

/** The cells of a column, by its place, as they read. */
const cellAt = (page: Page, row: number, column: number) =>
  page.locator(`[data-cell="${String(row)}:${String(column)}"]`);

test('a cell is changed by keyboard alone, a wrong one says what to do, and Escape leaves it', async () => {
  const { page } = await actorsTable();
  await cellAt(page, 0, 0).focus();
  await page.keyboard.press('ArrowRight');
  const before = await cellAt(page, 0, 1).innerText();
  await page.keyboard.type('xyz');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Nothing was changed').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('“xyz”');
  expect(await axeOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('0:1');
  expect(await cellAt(page, 0, 1).innerText()).toBe(before);
  await page.keyboard.type('Funder');
  await page.keyboard.press('Enter');
  await expect.poll(() => cellAt(page, 0, 1).innerText()).toBe('Funder');
  await expect.poll(() => focused(page)).toBe('1:1');
  await page.getByRole('button', { name: /^Undo/u }).first().click();
  await expect.poll(() => cellAt(page, 0, 1).innerText()).toBe(before);
});

test('cells of a spreadsheet are pasted as one step, and a marked range is filled and cleared', async () => {
  const { page } = await actorsTable();
  await cellAt(page, 0, 0).focus();
  const names = await Promise.all([0, 1].map((row) => cellAt(page, row, 0).innerText()));
  await page.evaluate(() =>
    navigator.clipboard.writeText('First pasted\tBusiness\nSecond pasted\tCharity'),
  );
  await page.keyboard.press('Control+V');
  await expect.poll(() => cellAt(page, 1, 0).innerText()).toBe('Second pasted');
  await expect.poll(() => cellAt(page, 0, 1).innerText()).toBe('Business');
  await cellAt(page, 0, 1).focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+D');
  await expect.poll(() => cellAt(page, 1, 1).innerText()).toBe('Business');
  await page.getByRole('button', { name: /^Undo/u }).first().click();
  await expect.poll(() => cellAt(page, 1, 1).innerText()).toBe('Charity');
  await page.getByRole('button', { name: /^Undo/u }).first().click();
  await expect.poll(() => cellAt(page, 0, 0).innerText()).toBe(names[0]);
  await expect.poll(() => cellAt(page, 1, 0).innerText()).toBe(names[1]);
});

test('the last row adds, asks for what it lacks, and does not make a second one of a known name', async () => {
  const { page, map } = await actorsTable();
  const grid = page.getByRole('grid', { name: 'Actors' });
  const last = Number(await grid.getAttribute('aria-rowcount')) - 2;
  await cellAt(page, 0, 0).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await expect.poll(() => focused(page)).toBe(`${String(last)}:0`);
  await page.keyboard.type('Food share');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('“Foodshare” is on this map').waitFor();
  await page.getByLabel('Name of the new row').fill('Harbour Kitchen');
  await page.keyboard.press('Enter');
  await expect.poll(() => cellAt(page, last, 0).innerText()).toBe('Harbour Kitchen');
  const flows = await open(`/maps/${map}?view=table&tab=flows&families=money`);
  const table = flows.getByRole('grid', { name: 'Flows' });
  await table.waitFor();
  const end = Number(await table.getAttribute('aria-rowcount')) - 2;
  await cellAt(flows, end, 0).click();
  await flows.keyboard.type('Harbour Kitchen');
  await flows.keyboard.press('Tab');
  await flows.keyboard.type('Foodshare');
  await flows.keyboard.press('Enter');
  await expect.poll(() => focused(flows)).toBe(`${String(end)}:2`);
  await flows.keyboard.type('Money: gift');
  await flows.keyboard.press('Tab');
  await flows.keyboard.type('£1,500 once');
  await flows.keyboard.press('Enter');
  await expect.poll(() => cellAt(flows, end, 0).innerText()).toBe('Harbour Kitchen');
});
