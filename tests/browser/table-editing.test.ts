import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask, ownAldermouth } from '../support/app.ts';
import { axeOf, PHONE, withApp, type Screen } from '../support/browser.ts';

const { app, open } = withApp();

async function actorsTable(
  screen: Partial<Screen> = {},
): Promise<{ readonly page: Page; readonly map: string }> {
  const map = await ownAldermouth(app());
  const page = await open(`/maps/${map}?view=table&tab=actors`, screen);
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

const paste = async (page: Page, text: string): Promise<void> => {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+V');
};

const sideways = (page: Page) =>
  page.evaluate(() => [
    document.documentElement.scrollWidth - document.documentElement.clientWidth,
    window.scrollX,
  ]);

test('by touch on a phone a press opens the cell, what is wrong is said, and the row has a way of its own', async () => {
  const { page } = await actorsTable({ ...PHONE, touch: true });
  const name = await cellAt(page, 1, 0).innerText();
  await cellAt(page, 1, 1).tap();
  const cell = page.getByLabel(`Type of ${name}`);
  await cell.waitFor();
  await expect.poll(() => sideways(page)).toEqual([0, 0]);
  await cell.fill('xyz');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Nothing was changed').waitFor();
  await cell.fill('Funder');
  // Going on to another cell takes what was typed.
  await cellAt(page, 2, 0).tap();
  await expect.poll(() => cellAt(page, 1, 1).innerText()).toBe('Funder');
  await expect.poll(() => page.locator('.grid-input').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await axeOf(page)).toEqual([]);
  // Asked once, after the first change that is saved.
  await page.getByRole('button', { name: 'Skip', exact: true }).tap();
  await cellAt(page, 1, 0).tap();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: `Open ${name}` }).tap();
  const panel = page.getByRole('complementary', { name: 'What is selected' });
  await panel.getByRole('heading', { name, exact: true }).waitFor();
  await expect
    .poll(async () => ((await panel.boundingBox())?.y ?? Infinity) < PHONE.height / 2)
    .toBe(true);
  await expect.poll(() => sideways(page)).toEqual([0, 0]);
});

test('by mouse a double press opens the cell, several are marked by dragging and filled at once', async () => {
  const { page } = await actorsTable();
  const before = await Promise.all([0, 1, 2].map((row) => cellAt(page, row, 1).innerText()));
  await cellAt(page, 0, 1).dblclick();
  await page.locator('.grid-input').fill('Business');
  await cellAt(page, 4, 3).click();
  await expect.poll(() => cellAt(page, 0, 1).innerText()).toBe('Business');
  await cellAt(page, 0, 1).hover();
  await page.mouse.down();
  await cellAt(page, 1, 1).hover();
  await cellAt(page, 2, 1).hover();
  await page.mouse.up();
  await expect.poll(() => page.locator('[data-in-range]').count()).toBe(3);
  await page.keyboard.type('Funder');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => Promise.all([0, 1, 2].map((row) => cellAt(page, row, 1).innerText())))
    .toEqual(['Funder', 'Funder', 'Funder']);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect
    .poll(() => Promise.all([1, 2].map((row) => cellAt(page, row, 1).innerText())))
    .toEqual(before.slice(1));
  await cellAt(page, 0, 0).click();
  await cellAt(page, 2, 1).click({ modifiers: ['Shift'] });
  await expect.poll(() => page.locator('[data-in-range]').count()).toBe(6);
});

test('a spreadsheet of 1,000 rows is brought into an empty map, changed as a whole, and each is one step', async () => {
  const mapId = `sheet-${String(Math.random()).slice(2)}`;
  await ask(
    app().address,
    'mutation New($input: CreateMapInput!) { createMap(input: $input) { id } }',
    { input: { mapId, title: 'A sheet', purpose: '', asAt: '2026-11-26' } },
  );
  const page = await open(`/maps/${mapId}`);
  await page.getByRole('button', { name: /^Bring in a spreadsheet/u }).click();
  const grid = page.getByRole('grid', { name: 'Actors' });
  await grid.waitFor();
  // A press on the row that adds opens its cell; what is pasted there are cells all the same.
  await cellAt(page, 0, 0).click();
  const rows = Array.from(
    { length: 1_000 },
    (_, at) => `${at % 2 === 0 ? 'Charity' : 'Funder'}\t"Group ${String(at)}, ""east"""`,
  );
  await paste(page, ['Type\tName', ...rows, ''].join('\r\n'));
  const slow = { timeout: 60_000 };
  await expect.poll(() => grid.getAttribute('aria-rowcount'), slow).toBe('1002');
  await expect.poll(() => cellAt(page, 0, 0).innerText()).toBe('Group 0, "east"');
  await expect.poll(() => cellAt(page, 1, 1).innerText()).toBe('Funder');
  await page.getByText('Saved', { exact: true }).waitFor(slow);
  await cellAt(page, 0, 1).focus();
  await page.keyboard.press('Control+Shift+ArrowDown');
  await expect.poll(() => focused(page)).toBe('999:1');
  await page.keyboard.type('Business');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => cellAt(page, 999, 1).innerText(), slow).toBe('Business');
  await page.getByText('Saved', { exact: true }).waitFor(slow);
  const undo = page.getByRole('button', { name: 'Undo', exact: true }).first();
  await undo.click();
  await expect.poll(() => cellAt(page, 999, 1).innerText(), slow).toBe('Funder');
  await page.getByText('Saved', { exact: true }).waitFor(slow);
  await undo.click();
  await expect.poll(() => grid.getAttribute('aria-rowcount'), slow).toBe('2');
}, 180_000);
