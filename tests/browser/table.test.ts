import { expect, test } from 'vitest';
import { axeOf, PHONE, withApp } from '../support/browser.ts';

const { open } = withApp();

test('the table is walked by keyboard, and Enter opens the row', async () => {
  const page = await open('/maps/aldermouth?view=table&families=money');
  const grid = page.getByRole('grid', { name: 'Flows' });
  await grid.waitFor();
  await page.locator('[data-cell="0:0"]').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-cell')))
    .toBe('2:1');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+End');
  const last = Number(await grid.getAttribute('aria-rowcount')) - 3;
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-cell')))
    .toMatch(new RegExp(`^${String(last)}:`, 'u'));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.has('select'));
  await expect.poll(() => page.locator('tr[aria-selected="true"]').count()).toBe(1);
});

test('columns are chosen, the first always stays, and the focus comes back', async () => {
  const page = await open('/maps/aldermouth?view=table&families=money');
  const button = page.getByRole('button', { name: 'Columns' });
  const headings = page.getByRole('columnheader');
  await headings.first().waitFor();
  const before = await headings.allInnerTexts();
  await button.click();
  const choices = page.getByRole('dialog', { name: 'Columns' }).getByRole('checkbox');
  expect(await choices.count()).toBeGreaterThanOrEqual(before.length - 1);
  expect(await axeOf(page)).toEqual([]);
  for (const choice of await choices.all()) await choice.uncheck();
  await page.keyboard.press('Escape');
  await expect.poll(() => headings.allInnerTexts()).toEqual([before[0]]);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Columns');
});

test('table and text have no faults that axe finds, wide and on a phone', async () => {
  for (const view of ['table', 'text']) {
    for (const screen of [{}, PHONE]) {
      const page = await open(`/maps/aldermouth?view=${view}&families=money`, screen);
      await page.getByText('Foodshare').first().waitFor();
      expect(await axeOf(page)).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > window.innerWidth,
      );
      expect(wide).toBe(false);
    }
  }
});
