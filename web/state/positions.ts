import { all, find, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../graph-schema/model/change.ts';
import { make } from '../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { positionId, type Position } from '../../graph-schema/model/position.ts';
import type { SavedPosition } from '../layout/geometry.ts';

/** One picture's set of positions: its layout and leading family. */
export type PlacedIn = Pick<Position, 'layout' | 'family'>;

function positionsIn(state: AllianceMap, { layout, family }: PlacedIn): readonly Position[] {
  return all(state, 'position').filter(
    (position) => position.layout === layout && position.family === family,
  );
}

/** Where people put things in this picture, in thousandths of its width and height. */
export function savedPositions(
  state: AllianceMap,
  placedIn: PlacedIn,
): ReadonlyMap<string, SavedPosition> {
  return new Map(positionsIn(state, placedIn).map(({ of, x, y }) => [of, { x, y }]));
}

/** The changes of one move. Sent as a quiet set. */
export function moveChanges(
  state: AllianceMap,
  { layout, family }: PlacedIn,
  of: Id,
  to: SavedPosition,
): readonly Change[] {
  const id = positionId(layout, family, of);
  const x = Math.round(to.x * 10) / 10;
  const y = Math.round(to.y * 10) / 10;
  const there = find(state, 'position', id);
  if (there === undefined) {
    return [{ is: 'add', entity: make('position', { id, of, layout, family, x, y }) }];
  }
  const set = { is: 'set', kind: 'position', id } as const;
  return [
    { ...set, field: 'x', before: there.x, after: x },
    { ...set, field: 'y', before: there.y, after: y },
  ];
}

/** Takes all moves of this picture back, so that the layout places everything again. */
export function putBackChanges(state: AllianceMap, placedIn: PlacedIn): readonly Change[] {
  return positionsIn(state, placedIn).map((entity) => ({ is: 'remove', entity }));
}
