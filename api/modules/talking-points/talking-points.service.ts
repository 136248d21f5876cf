import {
  ON_REQUEST,
  type OnRequest,
  type TalkingPointsFound,
} from '../../analysis/talking-points/find-talking-points.ts';
import { allSettings, type Setting } from '../../analysis/talking-points/all-settings.ts';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import type { AnalysisService, AnalysisView } from '../analysis/analysis.service.ts';
import type { Sender } from '../changes/change-request.ts';
import { stillSeen } from './still-seen.ts';

export interface TalkingPointsOfMap extends TalkingPointsFound {
  /** The content revision that the findings belong to. */
  readonly revision: number;
  readonly upToDate: boolean;
  /** How far the newer ones are, from 0 to 1. */
  readonly progress: number;
  readonly onRequest: readonly OnRequest[];
  readonly settings: readonly Setting[];
}

interface Kept {
  readonly revision: number;
  readonly found: TalkingPointsFound;
}

interface Working {
  readonly done: Promise<void>;
  progress: number;
  failure: unknown;
}

const MOST_KEPT = 100;
/** What is ready by then is answered at once; a reader waits no longer before being told how far it is. */
const WAIT_MS = 250;
const NOTHING: Kept = { revision: 0, found: { findings: [], silent: [] } };

/**
 * The talking points of a map as a level of viewers may see them. Kept by everything that they depend on; they may
 * be dropped at any time. While newer ones are worked out beside the request path, those before them are shown as
 * what they are: not up to date, and without anything that may no longer be seen.
 */
export class TalkingPointsService {
  readonly #analysis: AnalysisService;
  readonly #kept = new Map<string, Kept>();
  /** The newest of each view. */
  readonly #newest = new Map<string, Kept>();
  readonly #working = new Map<string, Working>();

  constructor(analysis: AnalysisService) {
    this.#analysis = analysis;
  }

  /** Throws NOT_FOUND; UNAVAILABLE where they could not be worked out. */
  async of(mapId: MapId, sender: Sender): Promise<TalkingPointsOfMap> {
    const view = await this.#analysis.viewOf(mapId, sender);
    const kept = this.#kept.get(view.key);
    if (kept !== undefined) return upToDate(view, kept);
    if (view.small) return upToDate(view, await this.#find(view));
    const working = this.#working.get(view.name) ?? this.#start(view);
    await Promise.race([working.done, afterMs(WAIT_MS)]);
    if (working.failure !== undefined) throw working.failure as Error;
    const ready = this.#kept.get(view.key);
    if (ready !== undefined) return upToDate(view, ready);
    const before = this.#newest.get(view.name) ?? NOTHING;
    return {
      ...upToDate(view, before),
      findings: stillSeen(before.found.findings, view.state),
      upToDate: false,
      progress: working.progress,
    };
  }

  /** One at a time for each view; a newer revision is worked out when it is asked for again. */
  #start(view: AnalysisView): Working {
    const working: Working = { done: this.#run(view), progress: 0, failure: undefined };
    this.#working.set(view.name, working);
    return working;
  }

  async #run(view: AnalysisView): Promise<void> {
    try {
      await this.#find(view, (share) => {
        const working = this.#working.get(view.name);
        if (working !== undefined) working.progress = share;
      });
    } catch (error) {
      const working = this.#working.get(view.name);
      if (working !== undefined) working.failure = error;
    } finally {
      this.#working.delete(view.name);
    }
  }

  async #find(view: AnalysisView, onProgress?: (share: number) => void): Promise<Kept> {
    const found = await this.#analysis.ask(view, { is: 'talking-points' }, onProgress);
    const kept = { revision: view.state.contentRevision, found };
    this.#keep(view, kept);
    return kept;
  }

  #keep(view: AnalysisView, kept: Kept): void {
    for (const [map, key] of [
      [this.#kept, view.key],
      [this.#newest, view.name],
    ] as const) {
      map.delete(key);
      map.set(key, kept);
      const [oldest] = map.keys();
      if (map.size > MOST_KEPT && oldest !== undefined) map.delete(oldest);
    }
  }
}

function upToDate({ options }: AnalysisView, { revision, found }: Kept): TalkingPointsOfMap {
  return {
    ...found,
    revision,
    upToDate: true,
    progress: 1,
    onRequest: ON_REQUEST,
    settings: allSettings(options.thresholds),
  };
}

function afterMs(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
