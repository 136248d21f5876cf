import type { LayoutInput, LayoutLink, LayoutNode } from '../../../web/layout/laid-out.ts';
import { ATKINSON } from '../../../web/layout/glyphs.ts';

export function inputOf(
  links: readonly LayoutLink[],
  more: Partial<LayoutInput> = {},
  names: Readonly<Record<string, string>> = {},
): LayoutInput {
  const ids = [...new Set(links.flatMap((link) => [link.from, link.to]))];
  const nodes: LayoutNode[] = ids.map((id) => ({ id, label: names[id] ?? id }));
  return {
    nodes,
    links,
    bands: [],
    frame: { widthPx: 860, heightPx: 640 },
    glyphs: ATKINSON,
    openFolds: [],
    saved: {},
    ...more,
  };
}

export function link(from: string, to: string, amount: number | null = null): LayoutLink {
  return { id: `${from}-${to}`, from, to, amount };
}

/** A funder with many recipients, as an open grants file gives. */
export function oneFunder(count: number): readonly LayoutLink[] {
  return Array.from({ length: count }, (_, i) => link('funder', `recipient ${String(i)}`, 100 + i));
}

/** Ties like those of a town: two parts, one of four, names of up to five words. */
export const TIES: readonly LayoutLink[] = (
  'V9-C1 V9-C2 V9-C3 V9-C4 V9-C5 V9-C7 V9-C9 V9-C10 V9-V2 V9-V3 V9-V7 V9-V8 V9-K1 V9-F2 ' +
  'C1-C2 C1-C10 C1-V3 C2-C3 C3-C4 C3-C9 C3-V7 C5-C7 C5-C9 C7-V8 C9-V2 C9-K1 F2-V3 F2-V4 V5-C7 V5-C6 ' +
  'L4-V2 K3-C8 K3-C1 K3-C2 K3-B3 K1-B2 K1-B4 K2-C5 K2-C9 K2-V6 K2-V10 K2-V11 K2-B1 V6-V10 V6-V11 ' +
  'V6-B1 V10-V11 V10-B1 V11-B1 V1-M6 V1-M2 V1-C11 M6-M2 M6-C11 M2-C11'
)
  .split(' ')
  .map((pair) => {
    const [from = '', to = ''] = pair.split('-');
    return link(from, to);
  });

export const NAMES: Readonly<Record<string, string>> = {
  V9: 'Aldermouth Voluntary Action',
  C1: 'Open Hand',
  C2: 'Clearwater Recovery',
  C3: 'Calm Harbour',
  C4: 'Safe Steps',
  C5: 'The Net Loft',
  C6: 'Saltgarth Neighbours',
  C7: "Noor Women's Circle",
  C8: 'Second Tide',
  C9: 'Youth Slipway',
  C10: 'Northshore Advice',
  C11: "Travellers' Voice",
  V1: 'Highmoor Mutual Aid',
  V2: 'Castle Youth Club',
  V3: 'Foodshare',
  V4: 'Deaf Aldermouth',
  V5: 'Saltgarth Tenants',
  V6: 'Harbour Lights Choir',
  V7: 'Carers Together',
  V8: 'Faith Forum',
  V10: 'Young Voices',
  V11: 'The Reading Room',
  F2: 'Aldermouth Community Foundation',
  K1: 'Business link organiser',
  K2: 'Ropery connector',
  K3: 'Peer connector',
  L4: 'Central Sports Trust',
  B1: 'Drift Café',
  B2: 'Castle Quarter Traders',
  B3: 'Kestrel Build',
  B4: 'Northshore Chamber',
  M2: 'Gypsy, Roma and Traveller families',
  M6: 'Highmoor residents',
};
