import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeOf, pictureOf, withApp, type Screen } from '../support/browser.ts';

const { open } = withApp();
const VIEWS = ['picture', 'table', 'text'] as const;

const SCREENS: readonly Pick<Screen, 'theme' | 'width'>[] = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 360 },
  { theme: 'dark', width: 360 },
];

async function shown(page: Page, view: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Aldermouth' }).waitFor();
  if (view === 'picture') await pictureOf(page);
  else await page.locator('main').getByText('Coast & Moor NHS Trust').first().waitFor();
}

/** Pixels by which the page, or what scrolls up and down in it, is wider than its room. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() =>
    [
      document.documentElement,
      ...document.querySelectorAll('.map-workspace-body, .side-panel, .text-view, .page-header'),
    ]
      .map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
      .reduce((most, one) => Math.max(most, one), 0),
  );
}

const cases = VIEWS.flatMap((view) => SCREENS.map((screen) => ({ view, ...screen })));

test.each(cases)('the $view has nothing that axe finds, $theme at $width', async (one) => {
  const page = await open(`/maps/aldermouth?view=${one.view}`, one);
  await shown(page, one.view);
  expect(await axeOf(page)).toEqual([]);
});

test.each(SCREENS)(
  'a played talking point and a selection pass axe, $theme at $width',
  async (screen) => {
    const page = await open('/maps/aldermouth', screen);
    await page.getByRole('button', { name: /Much depends on one connector/u }).click();
    await page.getByRole('article', { name: 'Much depends on one connector' }).waitFor();
    expect(await axeOf(page)).toEqual([]);
    await page.goto(new URL('/maps/aldermouth?view=picture&select=C5', page.url()).href);
    await page.getByRole('complementary', { name: 'What is selected' }).waitFor();
    await page.getByRole('complementary').getByText('The Net Loft').first().waitFor();
    expect(await axeOf(page)).toEqual([]);
  },
);

test('the filter and the list of keys pass axe and close on Escape', async () => {
  const page = await open('/maps/aldermouth');
  await shown(page, 'picture');
  for (const [key, title] of [
    ['f', 'Filter'],
    ['?', 'Keys'],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByRole('dialog', { name: title }).waitFor();
    expect(await axeOf(page), title).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: title }).waitFor({ state: 'detached' });
  }
});

test.each([320, 360, 640, 820, 1280, 1920])(
  'nothing is wider than the window at %i',
  async (width) => {
    const page = await open('/', { width });
    await page.getByRole('link', { name: 'Aldermouth', exact: true }).first().waitFor();
    expect(await overflow(page), 'list of maps').toBe(0);
    for (const view of VIEWS) {
      await page.goto(new URL(`/maps/aldermouth?view=${view}`, page.url()).href);
      await shown(page, view);
      expect(await overflow(page), view).toBe(0);
    }
  },
);

test('every control of the page is reached by Tab, and the picture is one stop', async () => {
  const page = await open('/maps/aldermouth');
  await shown(page, 'picture');
  const reached: string[] = [];
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at === document.body || at === null
        ? ''
        : `${at.getAttribute('role') ?? at.tagName} ${at.getAttribute('aria-label') ?? at.textContent}`;
    });
    if (name === '') break;
    reached.push(name);
  }
  for (const wanted of ['Go to the map', 'Find by name', 'Share', 'More', 'Table', 'Filter']) {
    expect(
      reached.some((name) => name.includes(wanted)),
      wanted,
    ).toBe(true);
  }
  expect(reached.filter((name) => name.startsWith('application'))).toHaveLength(1);
  expect(reached.some((name) => name.includes('Much depends on one connector'))).toBe(true);
});

test('light and dark are chosen on the page and kept', async () => {
  const page = await open('/', { theme: 'light' });
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const before = await ground();
  await page.getByLabel('Colours').selectOption('Dark');
  expect(await ground()).not.toBe(before);
  await page.reload();
  await page.getByRole('heading', { name: 'My maps' }).waitFor();
  expect(await ground()).not.toBe(before);
});

test('a filter narrows picture and table alike', async () => {
  const page = await open('/maps/aldermouth');
  await shown(page, 'picture');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Filter' });
  await dialog.getByLabel('Name has').fill('breakwater');
  await dialog.getByText('One actor and one flow').waitFor();
  await dialog.getByRole('button', { name: 'Show' }).click();
  expect(new URL(page.url()).searchParams.get('text')).toBe('breakwater');
  await page.getByRole('button', { name: 'Filter, 1 on' }).waitFor();
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await page.locator('main').getByText('Foodshare').first().waitFor();
  expect(await page.locator('main').getByText('Meridian Care').count()).toBe(0);
});
