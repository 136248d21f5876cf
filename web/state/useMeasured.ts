import { useMemo } from 'react';
import type { MapId } from '../../graph-schema/model/ids.ts';
import { readActorMeasure } from '../graphql/measures.ts';
import type { RequestProblem } from '../graphql/request-problem.ts';
import type { MeasureChoice } from './measure-choice.ts';
import { measuredFrom, type Measured } from './measured.ts';
import { useFresh } from './useFresh.ts';

export interface MeasuredView {
  /** Null where no measure is chosen, or it is not there yet. */
  readonly measured: Measured | null;
  readonly problem: RequestProblem | null;
  /** The map has changed since it was worked out. */
  readonly renewing: boolean;
}

/** The measure that an address names, worked out again after each change of content. */
export function useMeasured(
  mapId: MapId,
  contentRevision: number,
  choice: MeasureChoice | null,
): MeasuredView {
  // Compared by content: the address is read anew on each of its changes.
  const asked = choice === null ? '' : JSON.stringify({ ...choice, by: null });
  const read = useMemo(
    () => (choice === null ? null : () => readActorMeasure(mapId, choice)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked and contentRevision stand for what is read
    [mapId, contentRevision, asked],
  );
  const { value, problem, renewing } = useFresh(read);
  const by = choice?.by ?? 'size';
  const own = value !== null && value.measure.id === choice?.id ? value : null;
  const measured = useMemo(() => (own === null ? null : measuredFrom(own, by)), [own, by]);
  return { measured: problem === null ? measured : null, problem, renewing };
}
