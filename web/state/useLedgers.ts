import { useMemo } from 'react';
import type { MapId } from '../../graph-schema/model/ids.ts';
import { readLedgers, type Ledgers } from '../graphql/ledgers.ts';
import { useFresh, type Fresh } from './useFresh.ts';

/** The ledgers of a map, read again after each change of content; none where they are not wanted. */
export function useLedgers(mapId: MapId, contentRevision: number, wanted: boolean): Fresh<Ledgers> {
  // Another revision makes another function, which is what asks again.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- contentRevision stands for what is read
  const read = useMemo(() => () => readLedgers(mapId), [mapId, contentRevision]);
  return useFresh(wanted ? read : null);
}
