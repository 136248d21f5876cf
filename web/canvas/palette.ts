import type { FamilyName } from '../../graph-schema/flow-families/index.ts';

export type Theme = 'light' | 'dark';

/** Steps of a measure's tint, from its least value to its most. */
export const TINT_STEPS = [1, 2, 3, 4, 5] as const;
export type TintStep = (typeof TINT_STEPS)[number];

/** Colours of the picture. The same values stand in web/styles/tokens.css; a test compares them. */
export interface Palette {
  readonly background: string;
  readonly panel: string;
  readonly hairline: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly faintOnBand: string;
  readonly action: string;
  readonly band: string;
  readonly paleLine: string;
  readonly paleShape: string;
  /** One hue in five steps, from the least value of a measure to the most. */
  readonly tint1: string;
  readonly tint2: string;
  readonly tint3: string;
  readonly tint4: string;
  readonly tint5: string;
  readonly families: Readonly<Record<FamilyName, string>>;
}

const LIGHT: Palette = {
  background: '#ffffff',
  panel: '#f7f8f6',
  hairline: '#d5d9d3',
  ink: '#1a1a1a',
  soft: '#4d565e',
  faint: '#6b737a',
  faintOnBand: '#646c73',
  action: '#1d4f91',
  band: '#eef4ee',
  paleLine: '#d3d9d4',
  paleShape: '#b4bbc0',
  tint1: '#e4ecf7',
  tint2: '#c5d5ea',
  tint3: '#8fb0d8',
  tint4: '#4f7fbc',
  tint5: '#1d4f91',
  families: {
    money: '#0d591d',
    help: '#a68a19',
    referrals: '#0091f2',
    information: '#6100f2',
    voice: '#cc5283',
    control: '#6a1380',
    connection: '#1a1a1a',
  },
};

const DARK: Palette = {
  background: '#14181d',
  panel: '#1b2127',
  hairline: '#323b45',
  ink: '#f0f2f4',
  soft: '#aab4be',
  faint: '#8a95a1',
  faintOnBand: '#8f9aa6',
  action: '#8ab8ff',
  band: '#1f2a26',
  paleLine: '#39424b',
  paleShape: '#4d5661',
  tint1: '#1f2d42',
  tint2: '#2b405d',
  tint3: '#42689b',
  tint4: '#6390cf',
  tint5: '#a9ccff',
  families: {
    money: '#369a46',
    help: '#d9bd3c',
    referrals: '#a0c9fd',
    information: '#a584fb',
    voice: '#e9799d',
    control: '#a557a4',
    connection: '#f0f2f4',
  },
};

export const PALETTES: Readonly<Record<Theme, Palette>> = { light: LIGHT, dark: DARK };
