import type { Answer, Question } from '../../analysis/answer.ts';
import type { FindingOptions } from '../../analysis/talking-points/find-talking-points.ts';
import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';

/** What leads from the state a worker has to the one it is asked about. */
export interface StateUpdate extends Omit<AllianceMap, 'entities'> {
  /** True where the worker starts from nothing. */
  readonly anew: boolean;
  /** Added or changed, whole, in the order of the newer state. */
  readonly changed: readonly Entity[];
  readonly removed: readonly Id[];
}

export interface Job {
  readonly is: 'ask';
  readonly job: number;
  /** Which of the worker's states: a map as one level of viewers sees it. */
  readonly view: string;
  readonly update: StateUpdate;
  readonly options: FindingOptions;
  readonly question: Question;
}

export type ToWorker = Job | { readonly is: 'forget'; readonly view: string };

export type FromWorker =
  | { readonly is: 'progress'; readonly job: number; readonly share: number }
  | { readonly is: 'answer'; readonly job: number; readonly answer: Answer }
  | { readonly is: 'failed'; readonly job: number; readonly words: string };
