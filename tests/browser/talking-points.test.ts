import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PHONE, pictureOf, withApp } from '../support/browser.ts';

const { open } = withApp();

/** Opens Aldermouth and plays the talking point whose row has this text. */
async function play(title: string, row: RegExp): Promise<Page> {
  const page = await open('/maps/aldermouth');
  await pictureOf(page);
  await page.getByRole('button', { name: row }).click();
  await page.getByRole('article', { name: title }).waitFor();
  await pictureOf(page);
  return page;
}

/** What the picture says of an actor to those who hear it: found by walking to it. */
async function cardText(page: Page, title: string): Promise<string> {
  const text = await page.getByRole('article', { name: title }).innerText();
  return text.replaceAll(/\s+/gu, ' ');
}

async function shownInTable(page: Page, title: string, tab: string): Promise<void> {
  await page
    .getByRole('article', { name: title })
    .getByRole('button', { name: 'Show in table' })
    .click();
  await page.waitForURL((url) => url.searchParams.get('view') === 'table');
  expect(new URL(page.url()).searchParams.get('tab')).toBe(tab);
  await page.locator('[data-marked="true"], [aria-label*="evidence"], .marked').first().waitFor();
}

test('row 1: a person sees that all the money of the programme comes through one organisation', async () => {
  const title = 'One organisation is the way in to the money';
  const page = await play(title, /All £450,000 a year/u);
  const text = await cardText(page, title);
  expect(text).toContain('All £450,000 a year for 12 charities');
  expect(text).toContain('57%');
  for (const part of [
    'Why it may matter',
    'What it does not prove',
    'Questions to ask',
    'What others did',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toContain('Rests on 13 agreements');
  await shownInTable(page, title, 'flows');
});

test('row 2: a person sees what is kept, what is passed on and the ring-fence', async () => {
  const title = 'What is kept and what is passed on';
  const page = await play(title, /Of £2.4m a year/u);
  const text = await cardText(page, title);
  for (const figure of ['18.75%', '£240,000', '10% of the whole', '53p']) {
    expect(text).toContain(figure);
  }
  await shownInTable(page, title, 'flows');
});

test('a person sees who has the votes where money is decided, with its room in the picture', async () => {
  const title = 'Votes and effects don’t match';
  const page = await play(title, /Steady Ground Leadership Board/u);
  expect(await cardText(page, title)).toContain('5 of 9');
  expect(await page.getByRole('list', { name: 'Shapes' }).innerText()).toContain('Room');
});

test('row 13: a person sees that four groups depend on the Ropery connector, and on no one else', async () => {
  const title = 'Much depends on one connector';
  const page = await play(title, /Four groups in Ropery/u);
  expect(await page.getByRole('button', { name: /Much depends on one connector/u }).count()).toBe(
    1,
  );
  const text = await cardText(page, title);
  for (const name of ['Drift Café', 'Young Voices', 'The Reading Room', 'Harbour Lights Choir']) {
    expect(text).toContain(name);
  }
  const chips = page.getByRole('group', { name: 'What passes between them' });
  expect(await chips.getByRole('button', { name: 'Connection' }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  await shownInTable(page, title, 'flows');
});

test('row 14: a person sees the four pairs that share an interest and have no link', async () => {
  const page = await open('/maps/aldermouth');
  const rows = page.getByRole('button', { name: /Shared interest, no link/u });
  await rows.first().waitFor();
  const told = (await rows.allInnerTexts()).join(' ');
  for (const pair of [
    ['Highmoor Mutual Aid', 'Carers Together'],
    ['Northshore Advice', 'Deaf Aldermouth'],
    ['Northshore Advice', 'Saltgarth Tenants'],
    ['Harbour Lights Choir', 'Carers Together'],
  ]) {
    for (const name of pair) expect(told).toContain(name);
  }
  expect(await rows.count()).toBeLessThanOrEqual(6);
});

test('row 65: who may help both sides to talk is beside what one can do and the other cannot', async () => {
  for (const point of ['no-way-out~A15~L3~C8', 'gain-and-loss~A16']) {
    const page = await open(`/maps/aldermouth?point=${point}`);
    const part = page.locator('section', { has: page.getByText('Who may help you talk') });
    await part.getByText(/Aldermouth Voluntary Action/u).waitFor();
    expect(await part.innerText()).toContain('mediator');
  }
});

test('talking points by money touched begin with the most and say where unknown amounts go', async () => {
  const page = await open('/maps/aldermouth');
  const rows = page.locator('.talking-points-item .finding-row');
  await rows.first().waitFor();
  const count = await rows.count();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('By money touched');
  await page.getByText('Those with no known amount come last.').waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get('order')).toBe('money');
  await expect.poll(() => rows.first().innerText()).toMatch(/£2\.4m|£450,000/u);
  expect(await rows.count()).toBe(count);
  // Links between groups touch no money at all.
  await expect.poll(() => rows.last().innerText()).not.toContain('£');
});

test('closing a talking point shows the whole map again, and Escape does the same', async () => {
  const title = 'Much depends on one connector';
  const page = await play(title, /Four groups in Ropery/u);
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => url.searchParams.get('point') === null);
  expect(new URL(page.url()).searchParams.get('families')).toBe('connection');
});

test('row 30: a community that no shown flow reaches stays visible beside the picture and in the table', async () => {
  const page = await open('/maps/aldermouth');
  await page.getByText(/^Not linked by money: 20$/u).click();
  await page.getByRole('button', { name: 'Deaf residents', exact: true }).click();
  expect(new URL(page.url()).searchParams.get('select')).toBe('M7');
  await page.goto(
    new URL('/maps/aldermouth?view=table&tab=actors&text=deaf+residents', page.url()).href,
  );
  await page.getByText('Deaf residents').first().waitFor();
});

test('on a phone the finding comes first, with a small picture of just its evidence', async () => {
  const page = await open('/maps/aldermouth', PHONE);
  const card = page.getByRole('article').first();
  await card.waitFor();
  await card.getByRole('img', { name: /small picture of the evidence/u }).waitFor();
  await page.getByText(/^1 of \d+ things to talk about$/u).waitFor();
  const first = await card.getByRole('heading', { level: 3 }).innerText();
  await page.getByRole('button', { name: 'The next one' }).click();
  await page.getByText(/^2 of \d+ things to talk about$/u).waitFor();
  expect(first).not.toBe('');
  const places = page.getByRole('navigation', { name: 'Places' });
  expect(await places.locator('a, button').allInnerTexts()).toEqual([
    'Talk',
    'Map',
    'Ledgers',
    'Changes',
    'More',
  ]);
});
