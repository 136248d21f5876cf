/**
 * `npm run screenshots`: takes the pictures of docs/look anew from the running app, with the example
 * maps as they came. Look at them beside each other after any change that people see.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../steps/chromium.mjs';
import { dataFolder, projectRoot } from '../steps/paths.mjs';
import { Problem, runCommand } from '../steps/problem.mjs';
import { runningAddress } from '../steps/running-app.mjs';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

/** @typedef {{ name: string, path: string, size?: typeof WIDE, dark?: boolean }} Picture */

/** @type {readonly Picture[]} */
const PICTURES = [
  { name: 'maps', path: '/' },
  { name: 'money-gateway', path: '/maps/aldermouth?point=money-gateway~A1~P4' },
  { name: 'money-gateway-dark', path: '/maps/aldermouth?point=money-gateway~A1~P4', dark: true },
  { name: 'money-gateway-phone', path: '/maps/aldermouth?point=money-gateway~A1~P4', size: PHONE },
  { name: 'money-gateway-table', path: '/maps/aldermouth?view=table&point=money-gateway~A1~P4' },
  { name: 'kept-and-passed-on', path: '/maps/aldermouth?point=kept-and-passed-on~A1~P4' },
  { name: 'votes-and-effects', path: '/maps/aldermouth?point=votes-and-effects~T1' },
  {
    name: 'depends-on-one-connector',
    path: '/maps/aldermouth?point=depends-on-one-connector~K2',
  },
  { name: 'missing-link', path: '/maps/aldermouth?point=missing-link~V1~V7' },
  { name: 'text', path: '/maps/aldermouth?view=text' },
  { name: 'trafford', path: '/maps/trafford' },
  { name: 'ledgers', path: '/maps/aldermouth/ledgers' },
  { name: 'ledgers-phone', path: '/maps/aldermouth/ledgers', size: PHONE },
  { name: 'network', path: '/maps/aldermouth/ledgers?ledger=network', dark: true },
  {
    name: 'measure',
    path: '/maps/aldermouth?view=picture&families=connection&measure=betweenness&by=tint',
  },
  { name: 'what-works', path: '/maps/aldermouth?point=what-works~fair-terms~A17' },
];

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {Picture} picture
 */
async function take(browser, address, { name, path, size = WIDE, dark = false }) {
  const page = await browser.newPage({
    viewport: size,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(address + path, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  // The layout is worked out, labels are placed and chunks have come.
  await page.waitForTimeout(3_000);
  await page.screenshot({ path: join(projectRoot, 'docs', 'look', `${name}.png`) });
  await page.close();
  console.log(`docs/look/${name}.png`);
}

await runCommand(async () => {
  const address = await runningAddress(dataFolder(process.env));
  if (address === undefined) {
    throw new Problem('Alliance Map is not running here. Start it first: npm start');
  }
  const { executable, args } = await findChromium();
  mkdirSync(join(projectRoot, 'docs', 'look'), { recursive: true });
  const browser = await chromium.launch({ executablePath: executable, args, headless: true });
  try {
    for (const picture of PICTURES) await take(browser, address, picture);
  } finally {
    await browser.close();
  }
  return 0;
});
