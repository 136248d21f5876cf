import { useMemo, useState } from 'react';
import type { SavedPosition } from '../layout/geometry.ts';
import type { CanvasProps } from './canvas-props.ts';

interface Moves {
  readonly of: CanvasProps['saved'];
  readonly positions: ReadonlyMap<string, SavedPosition>;
}

/**
 * A move holds from the moment it ends, not from when the page has saved it: nothing jumps back in
 * between. Once the page hands over new saved positions, those alone count, so that undo works.
 */
export function useMoves(
  saved: CanvasProps['saved'],
  onMove: CanvasProps['onMove'],
): {
  readonly saved: CanvasProps['saved'];
  readonly moved: (id: string, position: SavedPosition) => void;
} {
  const [moves, setMoves] = useState<Moves>({ of: saved, positions: new Map() });
  const all = useMemo(
    () => (moves.of === saved ? new Map([...saved, ...moves.positions]) : saved),
    [moves, saved],
  );
  const moved = (id: string, position: SavedPosition): void => {
    setMoves((now) => ({
      of: saved,
      positions: new Map([...(now.of === saved ? now.positions : []), [id, position]]),
    }));
    onMove(id, position);
  };
  return { saved: all, moved };
}
