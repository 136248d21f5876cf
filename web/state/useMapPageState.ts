import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { flowFamily, type FamilyName } from '../../graph-schema/flow-families/index.ts';
import { all, find, settings } from '../../graph-schema/model/alliance-map.ts';
import type { MapEntity } from '../../graph-schema/model/alliance-map-entity.ts';
import type { Day } from '../../graph-schema/model/day.ts';
import type { Id, MapId } from '../../graph-schema/model/ids.ts';
import type { TimeShown } from '../../graph-schema/model/time.ts';
import type { Finding, OnRequest } from '../graphql/talking-points.ts';
import { useMarked } from '../history/useMarked.ts';
import { openingFamilies } from '../picture/opening-families.ts';
import { entityOfLink } from '../picture/picture-links.ts';
import { withMeasure } from '../picture/measure-marks.ts';
import { pictureOf } from '../picture/picture-of.ts';
import { MOST_DRAWN_ALONE } from '../picture/picture-of.ts';
import { MOST_FAMILIES } from './address.ts';
import type { Adding } from './adding.ts';
import type { Drafted } from './drafted.ts';
import type { MapPageState } from './map-page.ts';
import type { OpenMap } from './open-map.ts';
import { useAsked, WHAT_WORKS } from './useAsked.ts';
import { useAddress } from './useAddress.ts';
import { PHONE, useMedia } from './useMedia.ts';
import { useMeasured } from './useMeasured.ts';
import { useSaid, type Said } from './useSaid.ts';
import { useShownRow } from './useShownRow.ts';
import { useTalkingPoints } from './useTalkingPoints.ts';

/** `settings:` is followed by the talking point to begin at, if any. */
export type PagePart =
  'filter' | 'measure' | 'keys' | 'rename' | 'map-settings' | 'words' | `settings:${string}` | null;

export interface PageParts {
  /** The dialog that is open. */
  readonly part: PagePart;
  readonly setPart: (part: PagePart) => void;
  readonly said: Said;
  readonly setAdding: (adding: Adding | null) => void;
}

const NONE_ON_REQUEST: readonly OnRequest[] = [];
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
  const [adding, setAdding] = useState<Adding | null>(null);
  const [drafted, setDrafted] = useState<Drafted | null>(null);
  const [said, say] = useSaid();

  const map = settings(state);
  const view: MapPageState['view'] = address.view ?? (phone ? 'talk' : 'picture');
  const onRequest = points.points?.onRequest ?? NONE_ON_REQUEST;
  const names = useMemo(() => [...onRequest.map(({ id }) => id), WHAT_WORKS], [onRequest]);
  const asked = useAsked(mapId, state.contentRevision, names, address.point);
  const told = [...(points.points?.findings ?? []), ...asked.findings];
  const finding = told.find(({ id }) => id === address.point) ?? null;
  const ledgerRow = useShownRow(state, address.row);
  const marking = useMarked(state, address.mark, address.on);
  // What is played is of the time that the map shows.
  const on = finding === null && address.row === null ? address.on : null;
  const { time, drawnTime } = useMemo(() => timesOf(map, on), [map, on]);
  const lit = finding ?? ledgerRow.highlight ?? marking.highlight;
  const chosen = address.families ?? lit?.picture.families ?? null;
  const families = useMemo(() => {
    const all = chosen !== null && chosen.length > 0 ? chosen : openingFamilies(state);
    return view === 'picture' ? all.slice(0, MOST_FAMILIES) : all;
  }, [chosen, state, view]);
  const { filters } = address;
  const picked = useMemo(
    () => ({ families: withDrafted(families, drafted), filters }),
    [families, drafted, filters],
  );
  const measuring = useMeasured(mapId, state.contentRevision, address.measure);
  const { measured } = measuring;
  const unmeasured = useMemo(() => {
    const drawn = drafted?.state ?? state;
    const drawAlone = all(state, 'actor').length <= MOST_DRAWN_ALONE;
    return pictureOf({ ...picked, state: drawn, time: drawnTime, finding: lit, drawAlone });
  }, [state, drafted, drawnTime, picked, lit]);
  const picture = useMemo(
    () => (measured === null ? unmeasured : withMeasure(unmeasured, measured)),
    [unmeasured, measured],
  );
  const marked = useMemo(() => new Set<Id>(lit?.evidence ?? []), [lit]);

  const select = useCallback(
    (id: Id | null) => {
      const entity = id === null ? undefined : state.entities.get(entityOfLink(id) as Id);
      if (id !== null && entity === undefined) return;
      if (entity?.kind === 'glossaryWord') {
        setPart('words');
        return;
      }
      go({ select: entity?.kind === 'seat' ? entity.room : (entity?.id ?? null), edit: null });
    },
    [go, state],
  );
  const play = useCallback(
    (next: Finding | null) => {
      // What was shown stays when the playing ends, so that nothing jumps.
      const shown = next === null ? families : null;
      go({ point: next?.id ?? null, row: null, families: shown, select: null });
      say(next === null ? 'The whole map again.' : playedWords(next));
    },
    [go, families, say],
  );
  const base = { ...addressed, mapId, openMap, saved, state, time, phone, view, families };
  const shownNow = {
    points,
    asked,
    finding,
    ledgerRow,
    marking,
    measuring,
    picture,
    marked,
    playing: lit !== null,
    adding,
    setAdding,
    drafted,
    setDrafted,
  };
  return { ...base, ...shownNow, select, play, say, part, setPart, said };
}

/** What is being told is seen, whichever families are switched on. */
function withDrafted(families: readonly FamilyName[], drafted: Drafted | null) {
  const flow = drafted === null ? undefined : find(drafted.state, 'flow', drafted.flow);
  if (flow === undefined || families.includes(flow.family)) return families;
  return [...families, flow.family].slice(-MOST_FAMILIES);
}

/** What views and panels tell of, and what the picture draws: all years, so that nothing moves from day to day. */
function timesOf(
  map: MapEntity | undefined,
  on: Day | null,
): { readonly time: TimeShown; readonly drawnTime: TimeShown } {
  const own = map === undefined ? NO_TIME : { asAt: map.asAt, shows: map.shows };
  if (on === null) return { time: own, drawnTime: own };
  return {
    time: { asAt: own.asAt, shows: { is: 'day', day: on } },
    drawnTime: { asAt: own.asAt, shows: { is: 'all-years' } },
  };
}

function playedWords({ title, picture }: Finding): string {
  const families = picture.families.map((name) => flowFamily(name).words).join(', ');
  return `Showing “${title}” in ${families}.`;
}
