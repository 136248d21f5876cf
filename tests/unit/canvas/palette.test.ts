import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAMILY_NAMES } from '../../../graph-schema/flow-families/index.ts';
import { PALETTES, type Palette, type Theme } from '../../../web/canvas/palette.ts';
import { contrast, separation } from './colour-math.ts';

const css = readFileSync(new URL('../../../web/styles/tokens.css', import.meta.url), 'utf8');

function tokensOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(start, css.indexOf('}', start));
  return new Map([...body.matchAll(/--([a-z0-9-]+): ([^;]+);/g)].map((m) => [m[1]!, m[2]!]));
}

function colours(palette: Palette): Map<string, string> {
  const { families, ...rest } = palette;
  const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
  return new Map([
    ...Object.entries(rest).map(([name, value]): [string, string] => [
      `color-${kebab(name)}`,
      value,
    ]),
    ...Object.entries(families).map(([name, value]): [string, string] => [`color-${name}`, value]),
  ]);
}

describe.each<[Theme, string, number]>([
  ['light', ':root', 32],
  ['dark', ":root[data-theme='dark']", 28],
])('palette, %s', (theme, selector, leastSeparation) => {
  const palette = PALETTES[theme];

  it('is the same in the style sheet and on the canvas', () => {
    const tokens = tokensOf(selector);
    expect(tokens.size).toBeGreaterThan(20);
    for (const [name, value] of colours(palette))
      expect([name, tokens.get(name)]).toEqual([name, value]);
  });

  it('draws each family at 3:1 or more', () => {
    for (const family of FAMILY_NAMES) {
      expect(contrast(palette.families[family], palette.background)).toBeGreaterThanOrEqual(3);
    }
  });

  it('writes text at 4.5:1 or more, on bands too', () => {
    for (const text of [palette.ink, palette.soft, palette.faint, palette.action]) {
      expect(contrast(text, palette.background)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, palette.panel)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.faintOnBand, palette.band)).toBeGreaterThanOrEqual(4.5);
    // The words over a programme's band are in the colour of money.
    expect(contrast(palette.families.money, palette.background)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps families apart under simulated colour blindness', () => {
    const pairs = FAMILY_NAMES.flatMap((one, i) =>
      FAMILY_NAMES.slice(i + 1).map((two) =>
        separation(palette.families[one], palette.families[two]),
      ),
    );
    expect(pairs).toHaveLength(21);
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(leastSeparation);
  });
});

it('gives those whose system is dark the same colours as those who chose dark', () => {
  const chosen = tokensOf(":root[data-theme='dark']");
  expect(tokensOf(":root:not([data-theme='light'])")).toEqual(chosen);
});
