import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { aboutTheMap, type AboutTheMap } from './about-the-map/about-the-map.ts';
import { howSure, type HowSure } from './how-sure/how-sure.ts';
import { showLedgers, type LedgersShown } from './ledgers/show-ledgers.ts';
import type { ChoicesMade, Refused } from './shown-measures/offered.ts';
import {
  showActorMeasure,
  showNetworkMeasures,
  type ActorMeasureShown,
  type NetworkMeasureShown,
} from './shown-measures/show-measures.ts';
import { rememberedNetwork } from './snapshot/remembered-network.ts';
import { askedFor, type AskedFor } from './talking-points/asked-for.ts';
import {
  findTalkingPoints,
  type FindingOptions,
  type TalkingPointsFound,
} from './talking-points/find-talking-points.ts';
import { ifSettings, type IfSettings } from './talking-points/if-settings.ts';
import { findWhatWorks } from './what-works/find-what-works.ts';
import type { WhatWorks } from './what-works/pattern.ts';

/** Everything that the analysis can be asked about a map, with what it answers. All are plain data. */
interface Answered {
  readonly 'talking-points': {
    readonly asked: object;
    readonly answer: TalkingPointsFound;
  };
  readonly 'asked-for': {
    readonly asked: { readonly talkingPoint: string };
    readonly answer: AskedFor | undefined;
  };
  readonly 'how-sure': {
    readonly asked: { readonly finding: string };
    readonly answer: HowSure | undefined;
  };
  readonly 'if-settings': {
    readonly asked: { readonly settings: Readonly<Record<string, number>> };
    readonly answer: IfSettings;
  };
  readonly 'about-the-map': { readonly asked: object; readonly answer: AboutTheMap };
  readonly 'what-works': { readonly asked: object; readonly answer: readonly WhatWorks[] };
  readonly ledgers: { readonly asked: object; readonly answer: LedgersShown };
  readonly measure: {
    readonly asked: { readonly measure: string; readonly choices: ChoicesMade };
    readonly answer: ActorMeasureShown | Refused | undefined;
  };
  readonly 'network-measures': {
    readonly asked: {
      readonly measures: readonly string[] | undefined;
      readonly choices: ChoicesMade;
    };
    readonly answer: readonly NetworkMeasureShown[] | Refused | undefined;
  };
}

export type Asked = keyof Answered;
export type Question<K extends Asked = Asked> = {
  readonly [N in K]: { readonly is: N } & Answered[N]['asked'];
}[K];
export type Answer<K extends Asked = Asked> = Answered[K]['answer'];

type Answering = {
  readonly [K in Asked]: (
    state: AllianceMap,
    options: FindingOptions,
    question: Question<K>,
    onProgress: (share: number) => void,
  ) => Answer<K>;
};

const ANSWERING: Answering = {
  'talking-points': (state, options, _question, onProgress) =>
    findTalkingPoints(state, options, onProgress),
  'asked-for': (state, options, { talkingPoint }) => askedFor(state, options, talkingPoint),
  'how-sure': (state, options, { finding }) => howSure(state, options, finding),
  'if-settings': (state, options, { settings }) => ifSettings(state, options, settings),
  'about-the-map': (state, { time }) => aboutTheMap(rememberedNetwork(state, time)),
  'what-works': (state, options) => findWhatWorks(state, options),
  ledgers: (state, { time }) => showLedgers(rememberedNetwork(state, time)),
  measure: (state, { time }, { measure, choices }) =>
    showActorMeasure(rememberedNetwork(state, time), measure, choices),
  'network-measures': (state, { time }, { measures, choices }) =>
    showNetworkMeasures(rememberedNetwork(state, time), measures, choices),
};

/**
 * The one door of the analysis: pure, so that it gives the same answer on the request path and in a worker. The state
 * is the part of the map that the viewer may see.
 */
export function answer<K extends Asked>(
  state: AllianceMap,
  options: FindingOptions,
  question: Question<K>,
  onProgress: (share: number) => void = () => undefined,
): Answer<K> {
  const answering = ANSWERING[question.is];
  return answering(state, options, question, onProgress);
}
