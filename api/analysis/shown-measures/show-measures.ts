import type { Id } from '../../../graph-schema/model/ids.ts';
import { dayInWords } from '../../../graph-schema/words/dates.ts';
import { sumPeriodInWords } from '../../../graph-schema/words/sum-period.ts';
import { byText } from '../snapshot/in-order.ts';
import type { Network } from '../snapshot/network.ts';
import { ACTOR_MEASURES } from './actor-measures.ts';
import { chooseNetwork, type MeasureChoices } from './chosen-network.ts';
import { NETWORK_MEASURES } from './network-measures.ts';
import {
  choicesFor,
  offered,
  type ChoicesMade,
  type MeasureOffered,
  type Refused,
} from './offered.ts';
import type { ActorMeasureEntry, MeasurePart } from './shown-measure.ts';

interface Shown extends MeasureChoices {
  readonly measure: MeasureOffered;
  /** The day or period of its data, in words. */
  readonly data: string;
  readonly notProof: string;
  readonly source: string;
}

export interface ActorMeasureShown extends Shown {
  readonly meaning: string;
  readonly sampling: string;
  /** In the order of names, never of values. Communities have none. */
  readonly values: readonly {
    readonly actor: Id;
    readonly value: number | null;
    readonly words: string;
  }[];
  readonly least: number | null;
  readonly most: number | null;
  readonly leastWords: string;
  readonly mostWords: string;
}

export interface NetworkMeasureShown extends Shown {
  readonly value: number | null;
  readonly words: string;
  readonly parts: readonly MeasurePart[];
}

/** One measure of position. Undefined where there is none with this id; refused where the choices don't suit it. */
export function showActorMeasure(
  network: Network,
  id: string,
  made: ChoicesMade,
): ActorMeasureShown | Refused | undefined {
  const entry = ACTOR_MEASURES.find((one) => one.id === id);
  if (entry === undefined) return undefined;
  const choices = choicesFor(entry, made);
  if ('is' in choices) return choices;
  const result = entry.values(chooseNetwork(network, choices));
  const sampled = 'values' in result && 'sampling' in result;
  const column = sampled ? result.values : result;
  const values = network.actors
    .map((actor, index) => ({ actor, value: column[index] ?? Number.NaN }))
    .filter(({ actor }) => actor.type !== 'community')
    .sort((a, b) => byText(a.actor.name, b.actor.name) || byText(a.actor.id, b.actor.id));
  const defined = values.map(({ value }) => value).filter((value) => !Number.isNaN(value));
  const least = lowest(defined);
  const most = highest(defined);
  return {
    ...shownOf(network, entry, choices),
    meaning: entry.meaning,
    sampling: sampled ? result.sampling : '',
    values: values.map(({ actor, value }) => ({
      actor: actor.id,
      value: Number.isNaN(value) ? null : value,
      words: Number.isNaN(value) ? entry.undefinedInWords : entry.inWords(value),
    })),
    least,
    most,
    leastWords: least === null ? '' : entry.inWords(least),
    mostWords: most === null ? '' : entry.inWords(most),
  };
}

/** Measures of the network as a whole; all of them where no ids are given, leaving out those the choices don't suit. */
export function showNetworkMeasures(
  network: Network,
  ids: readonly string[] | undefined,
  made: ChoicesMade,
): readonly NetworkMeasureShown[] | Refused | undefined {
  const shown: NetworkMeasureShown[] = [];
  const wanted = ids ?? NETWORK_MEASURES.map(({ id }) => id);
  for (const id of wanted) {
    const entry = NETWORK_MEASURES.find((one) => one.id === id);
    if (entry === undefined) return undefined;
    const choices = choicesFor(entry, made);
    if ('is' in choices) {
      if (ids === undefined) continue;
      return choices;
    }
    const { value, words, parts } = entry.measure(chooseNetwork(network, choices));
    shown.push({ ...shownOf(network, entry, choices), value, words, parts });
  }
  return shown;
}

function shownOf(
  network: Network,
  entry: Pick<ActorMeasureEntry, 'notProof' | 'source'> & Parameters<typeof offered>[0],
  choices: MeasureChoices,
): Shown {
  return {
    ...choices,
    measure: offered(entry),
    data: dataInWords(network, choices),
    notProof: entry.notProof,
    source: entry.source,
  };
}

/** "On 31 October 2025", "In all, 2013 to 2026". */
function dataInWords(network: Network, { families }: MeasureChoices): string {
  const { time, state, hops } = network;
  if (time.shows.is === 'day') return `On ${dayInWords(time.shows.day)}`;
  const flows = families.flatMap((family) => hops[family].flows);
  const period = sumPeriodInWords(state, flows, time).trim();
  return period.charAt(0).toUpperCase() + period.slice(1);
}

function lowest(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => Math.min(a, b));
}

function highest(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b));
}
