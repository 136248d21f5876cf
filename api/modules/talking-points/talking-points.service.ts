import { findTalkingPoints } from '../../analysis/talking-points/find-talking-points.ts';
import { settings, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import { seenBy } from '../../../graph-schema/model/visibility.ts';
import type { Sender } from '../changes/changes.service.ts';
import type { MapsService } from '../maps/maps.service.ts';

type Found = ReturnType<typeof findTalkingPoints>;

export interface TalkingPointsOfMap extends Found {
  readonly revision: number;
  readonly upToDate: boolean;
  readonly progress: number;
}

const MOST_KEPT = 100;
const NOTHING: Found = { findings: [], silent: [] };

/**
 * The talking points of a map as a level of viewers may see them. Findings are kept by everything that they
 * depend on; they may be dropped at any time. "Only me" items never enter, so that findings are the same for
 * all viewers of one level.
 */
export class TalkingPointsService {
  readonly #maps: MapsService;
  readonly #kept = new Map<string, Found>();

  constructor(maps: MapsService) {
    this.#maps = maps;
  }

  /** Throws NOT_FOUND. */
  async of(mapId: MapId, sender: Sender): Promise<TalkingPointsOfMap> {
    const { level } = sender.viewer;
    const viewer = { person: undefined, level };
    const state = seenBy(await this.#maps.stateFor(mapId, sender), viewer);
    return {
      ...this.#found(state, level),
      revision: state.contentRevision,
      upToDate: true,
      progress: 1,
    };
  }

  #found(state: AllianceMap, level: string): Found {
    const map = settings(state);
    if (map === undefined) return NOTHING;
    const { asAt, shows, thresholds } = map;
    const key = JSON.stringify([
      state.mapId,
      state.contentRevision,
      level,
      asAt,
      shows,
      Object.entries(thresholds).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const found = findTalkingPoints(state, { time: { asAt, shows }, thresholds });
    this.#kept.set(key, found);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return found;
  }
}
