import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { openApp, type App } from './app.ts';

export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  /** Pressed with a finger. */
  readonly touch?: boolean;
}

export const WIDE: Screen = { width: 1280, height: 800, theme: 'light' };
export const PHONE: Screen = { width: 360, height: 740, theme: 'light' };

function launch(): Promise<Browser> {
  const executablePath = process.env.TEST_CHROMIUM;
  if (executablePath === undefined || executablePath === '') {
    throw new Error('TEST_CHROMIUM is not set. Run these tests with "npm test", which finds one.');
  }
  const args = JSON.parse(process.env.TEST_CHROMIUM_ARGS ?? '[]') as string[];
  return chromium.launch({ executablePath, args });
}

/** One app and one browser for the tests of a file. */
export function withApp(): {
  readonly app: () => App;
  readonly open: (path: string, screen?: Partial<Screen>) => Promise<Page>;
} {
  let app: App | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [app, browser] = await Promise.all([openApp(), launch()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  const open = async (path: string, screen: Partial<Screen> = {}): Promise<Page> => {
    const { width, height, theme, touch = false } = { ...WIDE, ...screen };
    const context = await browser!.newContext({
      viewport: { width, height },
      colorScheme: theme,
      hasTouch: touch,
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const faults: string[] = [];
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    onTestFinished(async () => {
      await context.close();
      expect(faults, 'faults of the page').toEqual([]);
    });
    await page.goto(new URL(path, app!.address).href);
    return page;
  };
  return { app: () => app!, open };
}

/** Waits until the picture is laid out and drawn. */
export async function pictureOf(page: Page): Promise<void> {
  await page.locator('.canvas-box[data-ready="true"]').waitFor();
}

/** What axe finds against WCAG 2.2 AA, in a line each. */
export async function axeOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' | ')})`,
  );
}
