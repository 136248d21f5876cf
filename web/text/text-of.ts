import { flowFamily, type FamilyName } from '../../graph-schema/flow-families/index.ts';
import { all } from '../../graph-schema/model/alliance-map.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { mappedMoneyPence } from '../../graph-schema/model/mapped-money.ts';
import { countedAmount } from '../../graph-schema/model/time.ts';
import { countOf, sentenceCase } from '../../graph-schema/words/lists.ts';
import { pounds } from '../../graph-schema/words/pounds.ts';
import { amidSentence, sumPeriodInWords } from '../../graph-schema/words/sum-period.ts';
import { familiesInWords, timeInWords } from '../picture/picture-words.ts';
import { passingActors } from '../state/filtering.ts';
import type { MapViewProps } from '../state/view-types.ts';
import { listed } from '../table/tables.ts';
import { flowSentence } from '../words/flow-sentence.ts';
import { named, namedList, words, type Sentence } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import { aboutLines } from './about-lines.ts';
import { programmeSentences } from './programme-sentences.ts';

export type Told = Pick<MapViewProps, 'state' | 'time' | 'families' | 'filters' | 'marked'>;

/** One line of the text; marked where it is evidence for the talking point that is played. */
export interface Line {
  readonly id: Id;
  readonly sentence: Sentence;
  readonly marked: boolean;
}

/** Flows of one family, under each who gives. */
export interface FamilyText {
  readonly family: FamilyName;
  readonly givers: readonly { readonly giver: Id; readonly lines: readonly Line[] }[];
}

export interface MapText {
  readonly summary: readonly string[];
  readonly programmes: readonly Line[];
  readonly families: readonly FamilyText[];
  /** Actors that pass the filters and have no shown flow of the chosen families. */
  readonly notLinked: readonly Id[];
  /** Actors with no flow of any family. */
  readonly noFlowAtAll: readonly Id[];
  readonly interests: readonly Line[];
}

/** The map in sentences: the same flows as the picture draws and the table lists. Pure. */
export function textOf(told: Told): MapText {
  const { state, filters } = told;
  const flows = listed('flows', told) as readonly Flow[];
  const linked = new Set<Id | null>(flows.flatMap((flow) => [flow.from, ...flow.via, flow.to]));
  const { flowsAt } = relationsOf(state);
  const actors = passingActors(state, filters).map(({ id }) => id);
  return {
    summary: summaryOf(told, flows),
    programmes: programmeSentences(told),
    families: told.families.map((family) => familyText(told, family, flows)),
    notLinked: actors.filter((id) => !linked.has(id) && of(flowsAt, id).length > 0),
    noFlowAtAll: actors.filter((id) => of(flowsAt, id).length === 0),
    interests: interestLines(told),
  };
}

function familyText(told: Told, family: FamilyName, flows: readonly Flow[]): FamilyText {
  const byGiver = new Map<Id, Line[]>();
  for (const flow of flows) {
    if (flow.family !== family) continue;
    const sentence = flowSentence(told.state, flow, told.time);
    const line: Line = { id: flow.id, sentence, marked: told.marked.has(flow.id) };
    const lines = byGiver.get(flow.from);
    if (lines === undefined) byGiver.set(flow.from, [line]);
    else lines.push(line);
  }
  return { family, givers: [...byGiver].map(([giver, lines]) => ({ giver, lines })) };
}

function summaryOf(told: Told, flows: readonly Flow[]): readonly string[] {
  const { state, time, families } = told;
  const counts = [
    countOf(all(state, 'actor').length, 'actor', 'actors'),
    countOf(all(state, 'agreement').length, 'agreement', 'agreements'),
    countOf(all(state, 'room').length, 'room', 'rooms'),
  ];
  return [
    ...aboutLines(state),
    `This map shows ${counts[0]}, ${counts[1]} and ${counts[2]}, ${timeInWords(time)}.`,
    `This text tells of ${countOf(flows.length, 'flow', 'flows')} of ${familiesInWords(families)}.`,
    ...(families.includes('money') ? moneyLines(told) : []),
    ...byFamily(families, flows),
  ];
}

function moneyLines({ state, time }: Told): readonly string[] {
  const pence = mappedMoneyPence(state, time);
  if (pence === undefined) return [];
  const counted = all(state, 'flow').filter(
    (flow) => flow.family === 'money' && countedAmount(state, flow, time).counts,
  );
  const period = amidSentence(sumPeriodInWords(state, counted, time));
  return [`We know of ${pounds(pence)}${period} of money, each pound counted once.`];
}

function byFamily(families: readonly FamilyName[], flows: readonly Flow[]): readonly string[] {
  if (families.length < 2) return [];
  const parts = families.map((family) => {
    const count = flows.filter((flow) => flow.family === family).length;
    return `${flowFamily(family).words}: ${countOf(count, 'flow', 'flows')}.`;
  });
  return [parts.join(' ')];
}

const HOLD: readonly (readonly [string, string, string])[] = [
  ['cares-about', 'cares about it', 'care about it'],
  ['leads-on', 'leads on it', 'lead on it'],
  ['offers', 'offers it', 'offer it'],
  ['needs', 'needs it', 'need it'],
  ['decided-against', 'decided against it', 'decided against it'],
];

/** One line for each interest that someone holds: who cares, leads, offers and needs. */
function interestLines({ state, marked }: Told): readonly Line[] {
  const { linksIn } = relationsOf(state);
  return all(state, 'interest').flatMap((interest): readonly Line[] => {
    const links = of(linksIn, interest.id);
    if (links.length === 0) return [];
    const parts = HOLD.flatMap(([link, one, many]): readonly Sentence[] => {
      const who = links.filter((each) => each.link === link).map(({ actor }) => actor);
      if (who.length === 0) return [];
      return [[...namedList(state, who), ...words(` ${who.length === 1 ? one : many}.`)]];
    });
    const sentence: Sentence = [
      { ...named(state, interest.id), text: sentenceCase(interest.label) },
      ...words(': '),
      ...parts.flatMap((part, at) => [...words(at === 0 ? '' : ' '), ...part]),
    ];
    const evidence = [interest.id, ...links.map(({ id }) => id)];
    return [{ id: interest.id, sentence, marked: evidence.some((id) => marked.has(id)) }];
  });
}
