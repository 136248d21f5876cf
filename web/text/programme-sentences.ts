import type { Flow } from '../../graph-schema/model/flow.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { programmes, type Programme } from '../../graph-schema/model/programme.ts';
import { countedAmount } from '../../graph-schema/model/time.ts';
import { countOf } from '../../graph-schema/words/lists.ts';
import { pounds } from '../../graph-schema/words/pounds.ts';
import { amidSentence, sumPeriodInWords } from '../../graph-schema/words/sum-period.ts';
import { named, namedList, words, type Sentence } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import type { Line, Told } from './text-of.ts';

/** One line for each programme of two or more agreements: who pays in, how much, and who is paid inside it. */
export function programmeSentences(told: Told): readonly Line[] {
  return programmes(told.state).flatMap((programme) => {
    if (programme.agreements.length < 2) return [];
    const marked = programme.agreements.some(({ id }) => told.marked.has(id));
    return [{ id: programme.root.id, sentence: sentenceOf(told, programme), marked }];
  });
}

function sentenceOf({ state, time }: Told, programme: Programme): Sentence {
  const { partiesOf, flowsUnder } = relationsOf(state);
  const payers = of(partiesOf, programme.root.id)
    .filter(({ roles }) => roles.includes('pays'))
    .map(({ actor }) => actor);
  const flows = programme.agreements.flatMap(({ id }) => of(flowsUnder, id));
  const amountOf = (flow: Flow): number => countedAmount(state, flow, time).amount ?? 0;
  const counted = flows.filter((flow) => flow.family === 'money' && amountOf(flow) > 0);
  const sum = (some: readonly Flow[]): number =>
    some.reduce((all, flow) => all + amountOf(flow), 0);
  const enters = counted.filter((flow) => payers.includes(flow.from));
  const passed = counted.filter((flow) => !payers.includes(flow.from));
  const partners = new Set<Id | null>(passed.map(({ to }) => to));
  const period = (some: readonly Flow[]): string => sumPeriodInWords(state, some, time);
  const first: Sentence = [
    { text: programme.name, about: programme.root.id },
    ...words(
      ` is a programme of ${countOf(programme.agreements.length, 'agreement', 'agreements')}.`,
    ),
  ];
  const paid: Sentence =
    payers.length === 0 || enters.length === 0
      ? []
      : [
          ...words(' '),
          ...namedList(state, payers),
          ...words(
            ` ${payers.length === 1 ? 'pays' : 'pay'} in ${pounds(sum(enters))}${period(enters)}.`,
          ),
        ];
  const givers = [...new Set(passed.map(({ from }) => from))];
  const onward: Sentence =
    passed.length === 0
      ? []
      : [
          ...words(' '),
          ...givers.flatMap((id, at) => [...words(at === 0 ? '' : ' and '), named(state, id)]),
          ...words(
            ` ${givers.length === 1 ? 'passes' : 'pass'} on ${pounds(sum(passed))}${amidSentence(period(passed))} to ${countOf(partners.size, 'partner', 'partners')}.`,
          ),
        ];
  return [...first, ...paid, ...onward];
}
