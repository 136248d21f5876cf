import { describe, expect, it } from 'vitest';
import { mostDrawn } from '../../../web/canvas/most-drawn.ts';
import { sanitise } from '../../../web/canvas/sanitise.ts';
import { flow, node } from './pieces.ts';

const nodes = ['hub', 'a', 'b', 'c', 'd'].map((id) => node(id));
const links = ['a', 'b', 'c', 'd'].map((id) => flow('hub', id));
const sound = sanitise(nodes, [...links, flow('a', 'b')]);

describe('how many a picture draws', () => {
  it('draws those with most links, ties by id, and the links between them', () => {
    const drawn = mostDrawn(sound, 'net', null, 3);
    expect(drawn.nodes.map(({ id }) => id)).toEqual(['hub', 'a', 'b']);
    expect(drawn.links.map(({ id }) => id)).toEqual(['hub-a', 'hub-b', 'a-b']);
  });

  it('draws what is selected or in focus before all others', () => {
    const focused = sanitise(
      nodes.map((one) => (one.id === 'd' ? node('d', { focus: 'evidence' }) : one)),
      links,
    );
    const drawn = mostDrawn(focused, 'net', 'c', 3);
    expect(drawn.nodes.map(({ id }) => id).sort()).toEqual(['c', 'd', 'hub']);
  });

  it('leaves small maps and streams, which fold, as they are', () => {
    expect(mostDrawn(sound, 'net', null, 5)).toBe(sound);
    expect(mostDrawn(sound, 'stream', null, 3)).toBe(sound);
  });
});
