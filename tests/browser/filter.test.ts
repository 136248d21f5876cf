import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeOf, pictureOf, withApp } from '../support/browser.ts';

const { open } = withApp();

async function openFilter(page: Page): Promise<Locator> {
  await pictureOf(page);
  await page.getByRole('button', { name: /^Filter/u }).click();
  return page.getByRole('dialog', { name: 'Filter' });
}

const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

test('a name typed fast keeps each letter, and Enter shows it', async () => {
  const page = await open('/maps/aldermouth');
  const dialog = await openFilter(page);
  await dialog.getByLabel('Name has').pressSequentially('Breakwater', { delay: 40 });
  expect(await dialog.getByLabel('Name has').inputValue()).toBe('Breakwater');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => query(page).get('text')).toBe('Breakwater');
});

test('Escape gives up what was typed and keeps what was ticked', async () => {
  const page = await open('/maps/aldermouth?text=noor');
  const dialog = await openFilter(page);
  await dialog.getByLabel('Name has').pressSequentially(' women');
  await dialog.getByLabel('Community', { exact: true }).check();
  await expect.poll(() => query(page).get('text')).toBe('noor women');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => query(page).get('text')).toBe('noor');
  expect(query(page).get('types')).toBe('community');
});

test('an amount that is none is said beside its field, and Show waits for it', async () => {
  const page = await open('/maps/aldermouth');
  const dialog = await openFilter(page);
  const least = dialog.getByLabel('Money of at least, in £');
  await least.fill('abc');
  await dialog.getByText('Write an amount such as 50000.').waitFor();
  expect(await least.getAttribute('aria-invalid')).toBe('true');
  expect(await axeOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Show' }).click();
  await least.fill('100000');
  await dialog.getByRole('button', { name: 'Show' }).click();
  await page.getByText(/^Not shown with these filters: \d+$/u).waitFor();
  expect(query(page).get('least')).toBe('100000');
});

test('a picture that filters leave empty says so, and can be cleared', async () => {
  const page = await open('/maps/aldermouth?text=zzz');
  await page.getByRole('status').getByText('Nothing here fits these filters.').waitFor();
  expect(await axeOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await pictureOf(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('map-main');
});

test('closing a talking point goes on from its row', async () => {
  const page = await open('/maps/aldermouth');
  const row = page.getByRole('button', { name: /Much depends on one connector/u });
  for (const close of ['Escape', 'Enter']) {
    await row.click();
    const card = page.getByRole('article', { name: 'Much depends on one connector' });
    await card.waitFor();
    if (close === 'Enter') await card.getByRole('button', { name: 'Close', exact: true }).focus();
    await page.keyboard.press(close);
    await card.waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Much depends on one connector');
  }
});
