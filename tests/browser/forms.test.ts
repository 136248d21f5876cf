import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ownAldermouth } from '../support/app.ts';
import { axeOf, withApp } from '../support/browser.ts';

const { app, open } = withApp();

/** Breakwater Trust to Foodshare. */
const GRANT = 'money:A20';
const FOODSHARE = 'V3';

async function edited(select: string): Promise<{ readonly page: Page; readonly map: string }> {
  const map = await ownAldermouth(app());
  const page = await open(`/maps/${map}?select=${select}`);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('heading', { name: /^Edit/u }).waitFor();
  return { page, map };
}

const panel = (page: Page) => page.locator('.panel');
const amount = (page: Page) => page.getByLabel('How much?', { exact: true });
const save = (page: Page) => page.getByRole('button', { name: /^Save( flow)?$/u });
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/u }).first();

test('an amount is changed as people write it, read back, saved as one step and undone', async () => {
  const { page } = await edited(GRANT);
  await amount(page).fill('lots');
  await save(page).click();
  const alert = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await alert.getByText('not “lots”').waitFor();
  expect(await amount(page).inputValue()).toBe('lots');
  await amount(page).fill('£25k');
  await page.getByText('£25,000 a year.', { exact: true }).waitFor();
  await save(page).click();
  await panel(page).getByText('£25,000 a year').first().waitFor();
  await undo(page).click();
  await panel(page).getByText('£20,000 a year').first().waitFor();
});

test('what each side says is kept side by side', async () => {
  const { page } = await edited(GRANT);
  await page.getByRole('button', { name: /^What each side says/u }).click();
  await page.getByLabel('As Foodshare says', { exact: true }).fill('£18,000');
  await page.getByText('They see this differently. Both are kept.').waitFor();
  await save(page).click();
  await panel(page).getByText('They see this differently. Both are kept.').first().waitFor();
});

test('what is typed is kept through a reload, and leaving it asks first', async () => {
  const { page } = await edited(GRANT);
  await amount(page).fill('£31,000');
  await page.reload();
  await amount(page).waitFor();
  await expect.poll(() => amount(page).inputValue()).toBe('£31,000');
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByRole('button', { name: 'Keep editing' }).click();
  expect(await amount(page).inputValue()).toBe('£31,000');
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByRole('button', { name: 'Throw away' }).click();
  await panel(page).getByText('£20,000 a year').first().waitFor();
});

test('what another person changes meanwhile is told beside the field, and nothing typed is lost', async () => {
  const { page, map } = await edited(GRANT);
  await amount(page).fill('£31,000');
  const other = await open(`/maps/${map}?select=${GRANT}`);
  await other.getByRole('button', { name: 'Edit', exact: true }).click();
  await amount(other).fill('£22,000');
  await save(other).click();
  await page.getByText('Someone changed this to “£22,000”').waitFor();
  expect(await amount(page).inputValue()).toBe('£31,000');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await save(page).click();
  await panel(other).getByText('£31,000 a year').first().waitFor();
});

test('what another person removes while it is typed upon can be put back, with what was typed', async () => {
  const { page, map } = await edited(GRANT);
  await amount(page).fill('£31,000');
  const other = await open(`/maps/${map}?select=${GRANT}`);
  await other.getByRole('button', { name: 'Remove', exact: true }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await page
    .getByText(/someone removed this while you typed\. What you typed is kept\./u)
    .waitFor();
  expect(await axeOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Put it back, with mine', exact: true }).click();
  await expect.poll(() => amount(page).inputValue()).toBe('£31,000');
  await save(page).click();
  await panel(page).getByText('£31,000 a year').first().waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
});

test('an actor gets what they bring and need by keyboard alone', async () => {
  const { page } = await edited(FOODSHARE);
  const brings = page.getByRole('combobox', { name: 'What do they bring?' });
  await brings.focus();
  await page.keyboard.type('A cold store to share');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Take off A cold store to share' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Drivers on Fridays');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Take off Drivers on Fridays' }).waitFor();
  await save(page).focus();
  await page.keyboard.press('Enter');
  await panel(page).getByText('A cold store to share').waitFor();
  await panel(page).getByText('Drivers on Fridays').waitFor();
});

test('removing says what goes with it, and undo brings it back', async () => {
  const map = await ownAldermouth(app());
  const page = await open(`/maps/${map}?select=${FOODSHARE}`);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/Removing Foodshare removes .*flows?.* with it\./u).waitFor();
  await dialog
    .getByText('This removes it for everyone. Past reports keep a note that it was removed.')
    .waitFor();
  expect(await axeOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  const told = page.locator('.message').filter({ hasText: 'Removed: Foodshare.' });
  await told.getByRole('button', { name: 'Undo: Remove Foodshare', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Undone: Remove Foodshare').waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.goto(new URL(`/maps/${map}?select=${FOODSHARE}`, app().address).href);
  await page.getByRole('heading', { name: 'Foodshare' }).waitFor();
});

test('two that turn out to be one are made one, and two again', async () => {
  const map = await ownAldermouth(app());
  const page = await open(`/maps/${map}?select=${FOODSHARE}`);
  await page.getByRole('button', { name: 'This is the same as…' }).click();
  await page.getByRole('combobox', { name: 'Who is the same?' }).fill('Harbour Lights');
  await page.getByRole('option', { name: /Harbour Lights Choir/u }).click();
  await page.getByText(/Foodshare stays\. It takes over/u).waitFor();
  await page.getByRole('button', { name: 'Make them one' }).click();
  await panel(page).getByText('Harbour Lights Choir').first().waitFor();
  await undo(page).click();
  await panel(page).getByText('Harbour Lights Choir').first().waitFor({ state: 'detached' });
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.goto(new URL(`/maps/${map}?select=V6`, app().address).href);
  await page.getByRole('heading', { name: 'Harbour Lights Choir' }).waitFor();
});
