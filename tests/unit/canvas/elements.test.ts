import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import type { CanvasLink, CanvasNode } from '../../../web/canvas/canvas-props.ts';
import { bendsOf } from '../../../web/canvas/bends.ts';
import { toElements, type Shown } from '../../../web/canvas/elements.ts';
import { sanitise } from '../../../web/canvas/sanitise.ts';
import { STYLESHEETS } from '../../../web/canvas/stylesheet.ts';
import { streamLayout } from '../../../web/layout/stream/stream-layout.ts';
import { inputOf } from '../layout/networks.ts';
import { flow, node } from './pieces.ts';

function shownOf(
  nodes: readonly CanvasNode[],
  links: readonly CanvasLink[],
  more: Partial<Shown> = {},
): Shown {
  return {
    nodes: new Map(nodes.map((n) => [n.id, n])),
    links: new Map(links.map((l) => [l.id, l])),
    playing: false,
    selection: null,
    ...more,
  };
}

function elementsOf(
  nodes: readonly CanvasNode[],
  links: readonly CanvasLink[],
  more: Partial<Shown> = {},
) {
  return toElements(streamLayout(inputOf(links)), shownOf(nodes, links, more));
}

describe('sanitise', () => {
  it('leaves out links whose ends are missing and ids used twice, and says which', () => {
    const nodes = [node('a'), node('b'), node('a', { label: 'again' })];
    const links = [flow('a', 'b'), flow('a', 'gone'), flow('a', 'b'), flow('b', 'a', { id: 'a' })];
    const sound = sanitise(nodes, links);
    expect(sound.nodes.map((n) => n.label)).toEqual(['a', 'b']);
    expect(sound.links).toEqual([links[0]]);
    expect(sound.leftOut).toEqual(['a-gone', 'a-b', 'a']);
  });
});

describe('bends', () => {
  it('puts control points as shares of the way and px to its side', () => {
    const bends = bendsOf({ x: 0, y: 0 }, { x: 100, y: 0 }, [
      { x: 25, y: 10 },
      { x: 75, y: -10 },
    ]);
    expect(bends).toEqual({ bendAt: '0.2500 0.7500', bendPx: '10.00 -10.00' });
  });
});

describe('elements', () => {
  const nodes = [
    node('payer', { focus: 'evidence', shape: 'square' }),
    node('lead', { focus: 'subject', shape: 'square' }),
    node('a'),
  ];
  const links = [
    flow('payer', 'lead', { focus: 'evidence', amount: 900 }),
    flow('lead', 'a', { amount: 800 }),
  ];

  it('gives every key of data in every state: keys left out would stay on an element', () => {
    const keys = (list: ReturnType<typeof elementsOf>) =>
      list.map((e) => Object.keys(e.data).sort().join(' ')).sort();
    expect(keys(elementsOf(nodes, links, { playing: true, selection: 'a' }))).toEqual(
      keys(elementsOf(nodes, links)),
    );
  });

  it('makes what is not in focus pale only while playing', () => {
    const classes = (playing: boolean) =>
      new Map(elementsOf(nodes, links, { playing }).map((e) => [e.data.id, String(e.classes)]));
    expect(classes(true).get('lead')).toContain('subject');
    expect(classes(true).get('a')).toContain('pale');
    expect(classes(true).get('lead-a')).toContain('pale');
    expect(classes(true).get('payer-lead')).toContain('strong');
    expect([...classes(false).values()].join(' ')).not.toMatch(/pale|subject|strong/);
  });

  it('is taken by Cytoscape with every style rule understood', () => {
    const warnings: unknown[] = [];
    const own = console.warn;
    console.warn = (...words: unknown[]) => warnings.push(words);
    try {
      const all = [
        ...links,
        flow('a', 'payer', { family: 'voice', id: 'v' }),
        flow('payer', 'a', { family: 'help', id: 'h', counted: false }),
        flow('payer', 'a', { family: 'control', id: 'c', amount: null }),
      ];
      const cy = cytoscape({
        headless: true,
        styleEnabled: true,
        layout: { name: 'preset' },
        elements: elementsOf(nodes, all, { playing: true, selection: 'h' }),
        style: STYLESHEETS.light,
      });
      expect(cy.edges()).toHaveLength(5);
      expect(cy.getElementById('payer-lead').style('line-color')).toBe('rgb(13,89,29)');
      expect(cy.getElementById('c').style('target-arrow-shape')).toBe('tee');
      expect(cy.getElementById('h').style('line-style')).toBe('dashed');
      cy.destroy();
    } finally {
      console.warn = own;
    }
    expect(warnings).toEqual([]);
  });
});
