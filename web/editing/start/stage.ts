import { all, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';

/** From here on there is enough for the first talking points. */
export const FIRST_ACTORS = 10;
export const FIRST_FLOWS = 8;
/** Up to here they rest on little, and say so. */
const LITTLE_FLOWS = 20;

/**
 * How far a map has come: `empty`, `begun` (too little to talk about), `little` (first talking points, read as
 * questions), `grown`.
 */
export function stageOf(state: AllianceMap): 'empty' | 'begun' | 'little' | 'grown' {
  const actors = all(state, 'actor').length;
  const flows = all(state, 'flow').length;
  if (actors === 0) return 'empty';
  if (actors < FIRST_ACTORS || flows < FIRST_FLOWS)
    return flows >= LITTLE_FLOWS ? 'little' : 'begun';
  return flows < LITTLE_FLOWS ? 'little' : 'grown';
}
