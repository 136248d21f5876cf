import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ownAldermouth } from '../support/app.ts';
import { axeOf, PHONE, withApp } from '../support/browser.ts';

const { open, app } = withApp();

async function openSettings(page: Page) {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'What counts' }).click();
  const dialog = page.getByRole('dialog', { name: 'What counts' });
  await dialog.waitFor();
  return dialog;
}

test('a finding that is opened says which one source carries it, or that none does', async () => {
  const page = await open('/maps/aldermouth?point=kept-and-passed-on~A14~L1');
  const card = page.getByRole('article', { name: 'What is kept and what is passed on' });
  await card.getByText(/It rests on one unconfirmed source: /u).waitFor();
  const other = await open('/maps/aldermouth?point=money-gateway~A1~P4');
  await other.getByText('None of what it rests on is unconfirmed, estimated or guessed.').waitFor();
});

test('a setting shows what it would do while it is typed, is saved, and can be undone', async () => {
  const map = await ownAldermouth(app());
  const page = await open(`/maps/${map}`);
  const gateway = page.getByRole('button', { name: /One organisation is the way in/u });
  await gateway.waitFor();
  const dialog = await openSettings(page);
  const field = dialog.getByLabel('How many partners its money must reach');
  await field.fill('two');
  await dialog.getByText(/Write a whole number from/u).waitFor();
  await field.fill('13');
  await dialog.getByText('No things would appear, one would go.').waitFor();
  expect(await axeOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await gateway.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await gateway.waitFor();
});

test('what is worked out on request is asked with a press, played, and opened by its address', async () => {
  const page = await open('/maps/aldermouth');
  await page.getByRole('button', { name: 'Where would one more connector help most?' }).click();
  const row = page.getByRole('button', { name: /^Where one more connector would help most/u });
  await row.click();
  const card = page.getByRole('article', { name: /Where one more connector would help most/u });
  await card.getByText('305').first().waitFor();
  const address = page.url();
  const again = await open(address.slice(address.indexOf('/maps/')));
  await again.getByRole('article', { name: /Where one more connector would help most/u }).waitFor();
  expect(await axeOf(again)).toEqual([]);
});

test('what seems to work is asked with a press, played, and opened by its address', async () => {
  const page = await open('/maps/aldermouth');
  await page.getByRole('button', { name: 'What seems to work here?' }).click();
  await page.getByText(/Not being here is no fault/u).waitFor();
  await page.getByRole('button', { name: /^The same terms for each side/u }).click();
  const terms = page.getByRole('article', { name: 'The same terms for each side' });
  await terms.getByText('3 months’').waitFor();
  await terms.getByText('Rests on two terms, both from documents.').waitFor();
  expect(await axeOf(page)).toEqual([]);
  const again = await open('/maps/aldermouth?point=what-works~shared-rooms~T5');
  const room = again.getByRole('article', { name: 'A room that is shared' });
  await room.getByText('7 of 9').waitFor();
  await room.getByText('£45,000').waitFor();
});

test('the map says what it covers and what no map can see, also on a phone', async () => {
  for (const screen of [{}, PHONE]) {
    const page = await open('/maps/aldermouth', screen);
    await page.getByText(/4 of 7 communities have not told us/u).waitFor();
    await page.getByText('What power do I have that I forget?').waitFor();
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    expect(wide).toBe(false);
  }
});
