import type { LayoutChoice } from './canvas-props.ts';
import type { Sound } from './sanitise.ts';

/** More shapes than this can neither be read nor moved about smoothly. */
export const MOST_DRAWN = 2000;

/**
 * What a net draws of a very large map: what is in focus or selected, then those with most links, ties
 * by id, and the links between them. A stream folds long columns by itself and stays whole, so that
 * the sums beside its folds hold all.
 */
export function mostDrawn(
  sound: Sound,
  layout: LayoutChoice['name'],
  selection: string | null,
  most: number = MOST_DRAWN,
): Sound {
  if (layout === 'stream' || sound.nodes.length <= most) return sound;
  const joined = new Map<string, number>();
  const first = new Set<string | null>([selection]);
  for (const link of sound.links) {
    for (const id of [link.from, link.to]) {
      joined.set(id, (joined.get(id) ?? 0) + 1);
      if (link.id === selection) first.add(id);
    }
  }
  for (const node of sound.nodes) if (node.focus !== 'none') first.add(node.id);
  const nodes = [...sound.nodes]
    .sort(
      (a, b) =>
        Number(first.has(b.id)) - Number(first.has(a.id)) ||
        (joined.get(b.id) ?? 0) - (joined.get(a.id) ?? 0) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, most);
  const drawn = new Set(nodes.map((node) => node.id));
  const links = sound.links.filter((link) => drawn.has(link.from) && drawn.has(link.to));
  return { ...sound, nodes, links };
}
