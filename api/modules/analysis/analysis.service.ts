import { answer, type Answer, type Asked, type Question } from '../../analysis/answer.ts';
import type { FindingOptions } from '../../analysis/talking-points/find-talking-points.ts';
import { settings, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import { seenBy, type Viewer } from '../../../graph-schema/model/visibility.ts';
import { unavailable } from '../../errors.ts';
import type { AnalysisWorker } from '../../workers/analysis/analysis-worker.ts';
import type { Sender } from '../changes/change-request.ts';
import type { MapsService } from '../maps/maps.service.ts';
import type { MapStates } from '../states/map-states.ts';

/** Maps with no more entities than this are answered at once, without the way to a thread and back. */
const MOST_ANSWERED_AT_ONCE = 2_500;

/** One map as one level of viewers sees it. "Only me" items never enter, so all viewers of a level share it. */
export interface AnalysisView {
  readonly mapId: MapId;
  readonly state: AllianceMap;
  readonly options: FindingOptions;
  /** The map and the level. */
  readonly name: string;
  /** Everything that answers depend on. */
  readonly key: string;
  /** Whether questions are answered on the request path. */
  readonly small: boolean;
}

/** Asks the analysis about a map: small maps at once, larger ones in a thread of its own. */
export class AnalysisService {
  readonly #maps: MapsService;
  readonly #states: MapStates;
  readonly #worker: AnalysisWorker;
  readonly #mostAtOnce: number;
  readonly #seen = new WeakMap<AllianceMap['entities'], Map<string, AllianceMap>>();

  constructor(
    maps: MapsService,
    states: MapStates,
    worker: AnalysisWorker,
    mostAtOnce = MOST_ANSWERED_AT_ONCE,
  ) {
    this.#maps = maps;
    this.#states = states;
    this.#worker = worker;
    this.#mostAtOnce = mostAtOnce;
  }

  /** Throws NOT_FOUND. */
  async viewOf(mapId: MapId, sender: Sender): Promise<AnalysisView> {
    await this.#maps.get(mapId, sender);
    const { level } = sender.viewer;
    const state = this.#seenAt(await this.#states.stateOf(mapId), level);
    const map = settings(state);
    const options: FindingOptions = {
      time: { asAt: map?.asAt ?? '', shows: map?.shows ?? { is: 'all-years' } },
      thresholds: map?.thresholds ?? {},
    };
    const name = `${mapId} ${level}`;
    const sorted = Object.entries(options.thresholds).sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      mapId,
      state,
      options,
      name,
      key: JSON.stringify([name, state.contentRevision, options.time, sorted]),
      small: state.entities.size <= this.#mostAtOnce,
    };
  }

  /** Throws UNAVAILABLE where the thread fails. */
  async ask<K extends Asked>(
    view: AnalysisView,
    question: Question<K>,
    onProgress: (share: number) => void = () => undefined,
  ): Promise<Answer<K>> {
    const { name, state, options, small } = view;
    if (small) return answer(state, options, question, onProgress);
    try {
      return await this.#worker.ask(name, state, options, question, onProgress);
    } catch (error) {
      throw unavailable('This could not be worked out. Try again in a moment.', { cause: error });
    }
  }

  stop(): Promise<void> {
    return this.#worker.stop();
  }

  #seenAt(whole: AllianceMap, level: Viewer['level']): AllianceMap {
    let byLevel = this.#seen.get(whole.entities);
    if (byLevel === undefined) {
      byLevel = new Map();
      this.#seen.set(whole.entities, byLevel);
    }
    let seen = byLevel.get(level);
    if (seen === undefined) {
      seen = seenBy(whole, { person: undefined, level });
      byLevel.set(level, seen);
    }
    return { ...seen, revision: whole.revision, contentRevision: whole.contentRevision };
  }
}
