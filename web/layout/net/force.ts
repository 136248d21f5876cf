import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '../geometry.ts';
import { seededRandom } from '../random.ts';

cytoscape.use(fcose);

/** fcose takes seconds above this; the positions it would start from are good enough there. */
export const FCOSE_UP_TO = 600;

export interface ForceNode {
  readonly id: string;
  readonly start: Point;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What arranges the parts of a net; another one, without Cytoscape, serves small pictures. */
export type Force = (
  nodes: readonly ForceNode[],
  links: readonly (readonly [string, string])[],
) => ReadonlyMap<string, Point>;

/** fcose draws from Math.random, which has no seed: it gets a seeded one for as long as it runs. */
/* eslint-disable no-restricted-properties -- taken away from others for a moment, not drawn from */
function withSeededRandom<T>(work: () => T): T {
  const own = Math.random;
  Math.random = seededRandom(20260101);
  try {
    return work();
  } finally {
    Math.random = own;
  }
}
/* eslint-enable no-restricted-properties */

/** One connected part by fcose, headless, from the given positions. Sizes and results in px. */
export const fcoseForce: Force = (nodes, links) => {
  if (nodes.length < 3 || nodes.length > FCOSE_UP_TO) {
    return new Map(nodes.map((node) => [node.id, node.start]));
  }
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    // Without it a grid is laid over the given positions before fcose sees them.
    layout: { name: 'preset' },
    style: [{ selector: 'node', style: { width: 'data(w)', height: 'data(h)' } }],
    elements: [
      ...nodes.map((node) => ({
        data: { id: node.id, w: node.widthPx, h: node.heightPx },
        position: { ...node.start },
      })),
      ...links.map(([source, target], index) => ({
        data: { id: `link ${String(index)}`, source, target },
      })),
    ],
  });
  const options = {
    name: 'fcose',
    quality: 'default',
    randomize: false,
    animate: false,
    fit: false,
    tile: false,
    packComponents: false,
    nodeRepulsion: () => 9000,
    idealEdgeLength: () => 90,
    edgeElasticity: () => 0.45,
    gravity: 0.2,
    numIter: nodes.length > 200 ? 600 : 2500,
  };
  withSeededRandom(() => cy.layout(options).run());
  const found = new Map(
    cy.nodes().map((node): [string, Point] => [node.id(), { ...node.position() }]),
  );
  cy.destroy();
  return found;
};
