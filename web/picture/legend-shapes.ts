import { find, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { CanvasNode } from '../canvas/canvas-props.ts';
import type { ShapeName } from '../canvas/shapes.ts';
import { ACTOR_LOOKS, lookName, ROOM_LOOK, type LookName } from './actor-look.ts';

/** The shapes that the picture shows now, each with its words, in the order of the table of looks. */
export function legendShapes(
  state: AllianceMap,
  nodes: readonly CanvasNode[],
): readonly { readonly shape: ShapeName; readonly words: string }[] {
  const looks = new Set<LookName>();
  let rooms = false;
  for (const { id } of nodes) {
    const actor = find(state, 'actor', id as Id);
    if (actor === undefined) rooms = true;
    else looks.add(lookName(actor));
  }
  const names = Object.keys(ACTOR_LOOKS) as readonly LookName[];
  // Both are circles, and one shape stands in the legend once.
  const circle = looks.has('charity') && looks.delete('organisation');
  const shown = names
    .filter((name) => looks.has(name))
    .map((name) =>
      circle && name === 'charity'
        ? { ...ACTOR_LOOKS.charity, words: 'Charity, or sector not known' }
        : ACTOR_LOOKS[name],
    );
  return rooms ? [...shown, ROOM_LOOK] : shown;
}
