import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, ownAldermouth } from '../support/app.ts';
import { axeOf, PHONE, pictureOf, withApp, type Screen } from '../support/browser.ts';

const { app, open } = withApp();
const MONEY = '/maps/aldermouth/ledgers?ledger=money';
const FROM = 'Where the money comes from';

function tableOf(page: Page, title: string) {
  return page.getByRole('region', { name: `Table: ${title}` });
}

async function figuresOf(page: Page, title: string, column: number): Promise<readonly string[]> {
  return tableOf(page, title)
    .locator(`tbody tr > :nth-child(${String(column)})`)
    .allInnerTexts();
}

const pounds = (words: string): number => Number(words.replaceAll(/[£,]/gu, ''));

describe('a ledger’s table', () => {
  test('can be added up again by hand, and says how it is worked out', async () => {
    const page = await open(MONEY);
    const table = tableOf(page, FROM);
    await table.waitFor();
    const figures = await figuresOf(page, FROM, 4);
    expect(figures.length).toBeGreaterThan(3);
    const total = await table.locator('tfoot tr > :nth-child(4)').innerText();
    expect(figures.reduce((sum, words) => sum + pounds(words), 0)).toBe(pounds(total));
    const part = page.locator('section').filter({ has: table });
    await part.getByText('How this is worked out.').waitFor();
    await part.getByText(/^Rests on /u).waitFor();
    await table.getByText(/31 October 2025/u).waitFor();
  });

  test('stands in the order of names, and nothing sorts it by its figures', async () => {
    const page = await open(MONEY);
    const table = tableOf(page, FROM);
    await table.waitFor();
    const names = await figuresOf(page, FROM, 1);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB')));
    expect(await table.getByRole('button').count()).toBe(0);
    expect(await table.locator('[aria-sort]').count()).toBe(0);
  });

  test('goes along as text and as CSV, with figures that a spreadsheet can add', async () => {
    const page = await open(MONEY);
    const tools = page.getByRole('group', { name: `Take along: ${FROM}` });
    await tools.getByRole('button', { name: 'Copy as text' }).click();
    await tools.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Northshore Health Commissioning\t£2,400,000');
    const coming = page.waitForEvent('download');
    await tools.getByRole('button', { name: 'Download CSV' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('aldermouth-money-from.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const csv = Buffer.concat(chunks).toString('utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain('Northshore Health Commissioning,2400000.00');
  });
});

describe('a line of a ledger on the map', () => {
  test('is shown by keyboard in picture and table alike, and leads back to itself', async () => {
    const page = await open(MONEY);
    const line = tableOf(page, 'Who holds the money, and what stays')
      .getByRole('row')
      .filter({ hasText: 'Coast & Moor NHS Trust' });
    await line.getByRole('link', { name: /^Show on the map/u }).focus();
    await page.keyboard.press('Enter');
    const strip = page.getByRole('region', { name: 'From the ledgers' });
    await strip.getByText('Coast & Moor NHS Trust').waitFor();
    await strip.getByText(/£2,400,000/u).waitFor();
    await pictureOf(page);
    expect(new URL(page.url()).searchParams.get('row')).toBe('money-held~P4');
    await strip.getByRole('link', { name: 'Show in table' }).click();
    await page.getByText('13 rows are in this line of the ledger').waitFor();
    await expect.poll(() => page.locator('tr[data-marked]').count()).toBe(13);
    await strip.getByRole('link', { name: 'Back to the ledger' }).click();
    await expect.poll(() => page.locator('tr[data-shown]').innerText()).toContain('Coast & Moor');
  });

  test('is ended by Escape, and an old address is told in words', async () => {
    const page = await open('/maps/aldermouth?view=picture&row=money-held~P4');
    await page
      .getByRole('region', { name: 'From the ledgers' })
      .getByText(/£2,400,000/u)
      .waitFor();
    await pictureOf(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).searchParams.get('row')).toBeNull();
    await page.goto(new URL('/maps/aldermouth?row=money-held~nobody', page.url()).href);
    await page.getByText('have no line “money-held~nobody” now').waitFor();
    await page.getByRole('button', { name: 'Show the map' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });
});

test('every ledger has an address; back and forward follow; an unknown one is told in words', async () => {
  const page = await open('/maps/aldermouth/ledgers');
  const list = page.getByRole('navigation', { name: 'Ledgers' });
  await list.getByRole('link', { name: 'Decisions' }).click();
  await page.getByRole('heading', { level: 2, name: 'Decisions' }).waitFor();
  expect(new URL(page.url()).search).toBe('?ledger=decisions');
  await page.goBack();
  await page.getByRole('heading', { level: 2, name: 'Money' }).waitFor();
  await list.getByRole('link', { name: FROM }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('money-from');
  await page.goto(new URL('/maps/aldermouth/ledgers?ledger=gold', page.url()).href);
  await page.getByText('There is no ledger “gold”.').waitFor();
  await page.getByRole('link', { name: 'Show the first ledger' }).click();
  await page.getByRole('heading', { level: 2, name: 'Money' }).waitFor();
});

test('the map and its ledgers lead to each other, and a name is found from both', async () => {
  const page = await open('/maps/aldermouth');
  const pages = page.getByRole('navigation', { name: 'Pages of this map' });
  await pages.getByRole('link', { name: 'Ledgers' }).click();
  await page.getByRole('heading', { level: 2, name: 'Money' }).waitFor();
  await expect
    .poll(() => pages.locator('[aria-current="page"]').allInnerTexts())
    .toEqual(['Ledgers']);
  await page.getByRole('combobox', { name: 'Find by name' }).fill('net loft');
  await page.getByRole('option', { name: /^The Net Loft/u }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'What is selected' }).waitFor();
  await expect.poll(() => pages.locator('[aria-current="page"]').allInnerTexts()).toEqual(['Map']);
});

test('the tables follow the map while they are open', async () => {
  const mapId = await ownAldermouth(app());
  const page = await open(`/maps/${mapId}/ledgers?ledger=money`);
  await tableOf(page, FROM).getByText('£20,000').first().waitFor();
  const change = {
    is: 'SET',
    kind: 'flow',
    id: 'money:A20',
    field: 'amount.record',
    before: { is: 'value', value: 2_000_000 },
    after: { is: 'value', value: 3_100_000 },
  };
  const told = await ask(
    app().address,
    `mutation Enlarge($mapId: ID!, $changes: [ChangeInput!]!) {
      applyChanges(
        input: { mapId: $mapId, changeSetId: "larger", baseRevision: 1, label: "Larger", changes: $changes }
      ) { __typename }
    }`,
    { mapId, changes: [change] },
  );
  expect(told).toEqual({ applyChanges: { __typename: 'ChangesApplied' } });
  await tableOf(page, FROM).getByText('£31,000').first().waitFor();
});

test('a map with nothing on it says what is missing, not nought', async () => {
  const made = (await ask(
    app().address,
    'mutation Make($input: CreateMapInput!) { createMap(input: $input) { id } }',
    { input: { mapId: 'ledgers-empty', title: 'Empty', purpose: '', asAt: '2025-10-31' } },
  )) as { createMap: { id: string } };
  const page = await open(`/maps/${made.createMap.id}/ledgers`);
  await page.getByRole('heading', { level: 2, name: 'Money' }).waitFor();
  const part = page.locator('section').filter({ has: page.getByRole('heading', { name: FROM }) });
  expect(await part.getByRole('table').count()).toBe(0);
  expect((await part.locator('.ledger-empty').innerText()).length).toBeGreaterThan(10);
  expect(await axeOf(page)).toEqual([]);
});

const SCREENS: readonly Pick<Screen, 'theme' | 'width'>[] = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 360 },
  { theme: 'dark', width: 360 },
];

test.each(SCREENS)('has nothing that axe finds, $theme at $width', async (screen) => {
  const page = await open(MONEY, screen);
  await tableOf(page, FROM).waitFor();
  expect(await axeOf(page)).toEqual([]);
});

test('on a phone tables scroll inside themselves, with the names kept in sight', async () => {
  for (const width of [320, 360]) {
    const page = await open(MONEY, { ...PHONE, width });
    const table = tableOf(page, FROM);
    await table.waitFor();
    const wider = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await wider()).toBeLessThanOrEqual(0);
    const name = table.getByRole('rowheader').first();
    const before = await name.boundingBox();
    await table.focus();
    await table.evaluate((element) => {
      element.scrollLeft = 200;
    });
    await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(50);
    expect((await name.boundingBox())?.x).toBe(before?.x);
    const places = page.getByRole('navigation', { name: 'Places' });
    await expect
      .poll(() => places.locator('[aria-current="page"]').allInnerTexts())
      .toEqual(['Ledgers']);
  }
});
