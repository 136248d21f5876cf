import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { flowFamily } from '../../graph-schema/flow-families/index.ts';
import { settings } from '../../graph-schema/model/alliance-map.ts';
import type { Id, MapId } from '../../graph-schema/model/ids.ts';
import type { TimeShown } from '../../graph-schema/model/time.ts';
import type { Finding } from '../graphql/talking-points.ts';
import { openingFamilies } from '../picture/opening-families.ts';
import { entityOfLink } from '../picture/picture-links.ts';
import { pictureOf } from '../picture/picture-of.ts';
import { MOST_FAMILIES } from './address.ts';
import type { MapPageState } from './map-page.ts';
import type { OpenMap } from './open-map.ts';
import { useAddress } from './useAddress.ts';
import { PHONE, useMedia } from './useMedia.ts';
import { useTalkingPoints } from './useTalkingPoints.ts';

export type PagePart = 'filter' | 'keys' | 'rename' | null;

export interface PageParts {
  /** The dialog that is open. */
  readonly part: PagePart;
  readonly setPart: (part: PagePart) => void;
  readonly said: string;
}

const NO_TIME: TimeShown = { asAt: '2000-01-01', shows: { is: 'all-years' } };

/** Puts together what a map page shows, from its address and the open map. */
export function useMapPageState(
  openMap: OpenMap,
  mapId: MapId,
): Omit<MapPageState, 'commands'> & PageParts {
  const saved = useSyncExternalStore(openMap.subscribe, openMap.view);
  const { state } = saved;
  const addressed = useAddress();
  const { address, go } = addressed;
  const phone = useMedia(PHONE);
  const points = useTalkingPoints(mapId, state.contentRevision);
  const [part, setPart] = useState<PagePart>(null);
  const [said, say] = useState('');

  const map = settings(state);
  const time = useMemo(
    () => (map === undefined ? NO_TIME : { asAt: map.asAt, shows: map.shows }),
    [map],
  );
  const view: MapPageState['view'] = address.view ?? (phone ? 'talk' : 'picture');
  const finding = points.points?.findings.find(({ id }) => id === address.point) ?? null;
  const chosen = address.families ?? finding?.picture.families ?? null;
  const families = useMemo(() => {
    const all = chosen !== null && chosen.length > 0 ? chosen : openingFamilies(state);
    return view === 'picture' ? all.slice(0, MOST_FAMILIES) : all;
  }, [chosen, state, view]);
  const { filters } = address;
  const picture = useMemo(
    () => pictureOf({ state, time, families, filters, finding }),
    [state, time, families, filters, finding],
  );
  const marked = useMemo(() => new Set<Id>(finding?.evidence ?? []), [finding]);

  const select = useCallback(
    (id: Id | null) => {
      const entity = id === null ? undefined : state.entities.get(entityOfLink(id) as Id);
      if (id !== null && entity === undefined) return;
      go({ select: entity?.kind === 'seat' ? entity.room : (entity?.id ?? null) });
    },
    [go, state],
  );
  const play = useCallback(
    (next: Finding | null) => {
      // What was shown stays when the playing ends, so that nothing jumps.
      const shown = next === null ? families : null;
      go({ point: next?.id ?? null, families: shown, select: null });
      say(next === null ? 'The whole map again.' : playedWords(next));
    },
    [go, families],
  );
  const base = { ...addressed, mapId, openMap, saved, state, time, phone, view, families };
  return { ...base, points, finding, picture, marked, select, play, say, part, setPart, said };
}

function playedWords({ title, picture }: Finding): string {
  const families = picture.families.map((name) => flowFamily(name).words).join(', ');
  return `Showing “${title}” in ${families}.`;
}
