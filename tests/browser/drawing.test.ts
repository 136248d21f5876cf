import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { make } from '../../graph-schema/model/entity-kinds.ts';
import { id } from '../../graph-schema/model/ids.ts';
import { ask } from '../support/app.ts';
import { PHONE, pictureOf, withApp, type Screen } from '../support/browser.ts';

const { app, open } = withApp();

const NAMES = ['Breakwater Trust', 'Eastcliff Council', 'Foodshare', 'Highmoor Mutual Aid'];
const SLOW = { timeout: 20_000 };

/** A new map of four names and no flow yet. */
async function begin(path: string, screen: Partial<Screen> = {}) {
  const mapId = `drawn-${String(Math.random()).slice(2)}`;
  await ask(
    app().address,
    'mutation New($input: CreateMapInput!) { createMap(input: $input) { id } }',
    { input: { mapId, title: 'Eastcliff food', purpose: '', asAt: '2026-11-26' } },
  );
  const changes = NAMES.map((name, at) => ({
    is: 'ADD',
    entity: make('actor', { id: id(`a${String(at)}`), name, type: 'organisation' }),
  }));
  await ask(
    app().address,
    'mutation Apply($input: ApplyChangesInput!) { applyChanges(input: $input) { __typename } }',
    { input: { mapId, baseRevision: 1, changeSetId: 'names', label: 'Add names', changes } },
  );
  const page = await open(`/maps/${mapId}?${path}`, screen);
  return { mapId, page };
}

interface Told {
  readonly kind: string;
  readonly [field: string]: unknown;
}

async function entities(mapId: string, kind: string): Promise<readonly Told[]> {
  const { map } = (await ask(
    app().address,
    'query State($id: ID!) { map(id: $id) { state { entities } } }',
    { id: mapId },
  )) as { map: { state: { entities: readonly Told[] } } };
  return map.state.entities.filter((one) => one.kind === kind);
}

const flows = (mapId: string) => entities(mapId, 'flow');

/** The place of an actor in the picture, as the keyboard's ring shows it. */
async function placeOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  await pictureOf(page);
  await page.locator('.canvas-box').focus();
  const ring = page.locator('.canvas-ring');
  const keys = [...NAMES.map(() => 'PageUp'), ...NAMES.map(() => 'PageDown')];
  for (const key of keys) {
    await ring.waitFor();
    if (((await ring.getAttribute('aria-label')) ?? '').startsWith(name)) {
      const box = (await ring.boundingBox())!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    await page.keyboard.press(key);
  }
  throw new Error(`${name} is not in the picture`);
}

const heading = (page: Page, words: string) => page.getByRole('heading', { name: words });

async function finish(page: Page, mapId: string): Promise<void> {
  await page.locator('label').filter({ hasText: 'Help' }).last().click();
  await page.getByLabel('An estimate').click();
  await page.getByRole('button', { name: 'Save flow' }).click();
  await expect
    .poll(async () => (await flows(mapId)).map(({ from, to, family }) => [from, to, family]), SLOW)
    .toEqual([['a0', 'a2', 'help']]);
}

describe('by mouse', () => {
  test('an actor that is let go on another asks what passes between the two, and moves nothing', async () => {
    const { page, mapId } = await begin('view=picture');
    await page.getByText('Drag from one to another, or choose two names.').waitFor();
    const to = await placeOf(page, 'Foodshare');
    const from = await placeOf(page, 'Breakwater Trust');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 6 });
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.locator('.canvas-connect-target:not([hidden])').waitFor();
    await page.mouse.up();
    await heading(page, 'Breakwater Trust to Foodshare').waitFor();
    await finish(page, mapId);
    expect(await entities(mapId, 'position')).toEqual([]);
  });

  test('the arrow of the selected actor is drawn to another', async () => {
    const { page, mapId } = await begin('view=picture&select=a0');
    const to = await placeOf(page, 'Foodshare');
    const arrow = page.getByRole('button', { name: 'Connect Breakwater Trust to…' });
    const box = (await arrow.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    await heading(page, 'Breakwater Trust to Foodshare').waitFor();
    await finish(page, mapId);
  });
});

test('by touch on a phone, the arrow of the selected actor is drawn to another', async () => {
  const { page, mapId } = await begin('view=picture&select=a0', { ...PHONE, touch: true });
  const to = await placeOf(page, 'Foodshare');
  const arrow = page.getByRole('button', { name: 'Connect Breakwater Trust to…' });
  const box = (await arrow.boundingBox())!;
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove', x: number, y: number) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
  await touch('touchStart', box.x + box.width / 2, box.y + box.height / 2);
  await touch('touchMove', (box.x + to.x) / 2, (box.y + to.y) / 2);
  await touch('touchMove', to.x, to.y);
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await heading(page, 'Breakwater Trust to Foodshare').waitFor();
  await finish(page, mapId);
});

describe('by keyboard alone', () => {
  test('C begins a flow at the actor the picture is at', async () => {
    const { page, mapId } = await begin('view=picture');
    await placeOf(page, 'Breakwater Trust');
    await page.keyboard.press('c');
    await expect
      .poll(() => page.getByLabel('From', { exact: true }).inputValue())
      .toBe('Breakwater Trust');
    await page.getByLabel('To', { exact: true }).focus();
    await page.keyboard.type('Foods');
    await page.getByRole('option', { name: /^Foodshare/u }).waitFor();
    await page.keyboard.press('Enter');
    await heading(page, 'Breakwater Trust to Foodshare').waitFor();
    // The keyboard goes on at what passes.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
      .toBe('start-family');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByRole('radio', { name: 'Help' }).isChecked()).toBe(true);
    await page.getByLabel('An estimate').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect
      .poll(
        async () => (await flows(mapId)).map(({ from, to, family }) => [from, to, family]),
        SLOW,
      )
      .toEqual([['a0', 'a2', 'help']]);
  });

  test('A opens what can be added: arrow keys walk, Enter chooses, Escape closes', async () => {
    const { page } = await begin('view=picture');
    await pictureOf(page);
    await page.keyboard.press('a');
    const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
    await expect.poll(focused).toBe('Add names');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Add');
    await page.keyboard.press('a');
    await expect.poll(focused).toBe('Add names');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('Add a flow');
    await page.keyboard.press('Enter');
    await heading(page, 'Add a flow').waitFor();
  });

  test('in the text, Enter opens a name, E its form, and Escape leads back to the name', async () => {
    const { page } = await begin('view=text');
    const name = page.getByRole('main').getByRole('button', { name: 'Foodshare' });
    await name.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'What is selected' });
    await panel.getByRole('heading', { name: 'Foodshare' }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('panel-title');
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe('Edit');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('Foodshare');
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Foodshare' }).waitFor();
    await page.keyboard.press('e');
    await page
      .getByRole('complementary', { name: 'What is edited' })
      .getByLabel('Name', { exact: true })
      .waitFor();
  });
});

test('by the form with details, and a tie goes both ways', async () => {
  const { page, mapId } = await begin('view=text&edit=new:flow');
  const form = page.locator('form.form');
  for (const [label, name] of [
    ['From', 'Breakwater Trust'],
    ['To', 'Foodshare'],
  ] as const) {
    await form.getByRole('combobox', { name: label, exact: true }).fill(name);
    await form.getByRole('option', { name }).first().click();
  }
  await form.getByText('Connection', { exact: true }).click();
  await form.getByRole('button', { name: 'Said in a workshop', exact: true }).click();
  await form.getByRole('button', { name: 'Save flow' }).click();
  await expect
    .poll(async () => (await flows(mapId)).map(({ family, twoWay }) => [family, twoWay]), SLOW)
    .toEqual([['connection', true]]);
  await page.goto(new URL(`/maps/${mapId}?view=picture&select=a0`, page.url()).href);
  await page.getByRole('button', { name: 'Connect to…', exact: true }).click();
  const second = page.getByLabel('To', { exact: true });
  await second.fill('Highmoor Mutual Aid');
  await page.getByRole('option', { name: /^Highmoor/u }).click();
  await page.locator('label').filter({ hasText: 'Connection' }).last().click();
  await page.getByLabel('An estimate').click();
  await page.getByRole('button', { name: 'Save flow' }).click();
  await expect
    .poll(async () => (await flows(mapId)).map(({ twoWay }) => twoWay), SLOW)
    .toEqual([true, true]);
});
