import { valueOf } from '../../../../graph-schema/model/known.ts';
import { figuresOf, percent } from '../../../../graph-schema/words/figures.ts';
import { poundsOf } from '../../words/figures.ts';
import type { Naming } from '../../words/naming.ts';
import { firstThatFits, paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const connectingUnpaidWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'Relationships are expected but not paid for',
  needs:
    'It would need which payments are for connecting work, ' +
    'or which connecting roles are paid and until when.',
  see: (finding, naming) =>
    paragraph(
      payments(finding, naming),
      share(finding),
      endingRoles(finding, naming),
      unpaid(finding, naming),
    ),
  why: 'Trust takes time that service contracts rarely cover.',
  notProof: 'Some pay for it inside other jobs.',
  ask: [
    'Who does this work now?',
    'What would stop without it?',
    'Who gains and could share the cost?',
  ],
  others:
    'The network urged funders to invest in relationships and look at their effect, not only tasks. ' +
    'Naming a role can create hierarchy: ask first.',
  picture: (finding, naming) => ({
    families: finding.lists.payments.length > 0 ? ['money', 'connection'] : ['connection'],
    notes: finding.subjects.flatMap((at) => {
      const actor = naming.actor(at);
      const pay = actor?.type === 'connector' ? valueOf(actor.paid) : undefined;
      return pay === undefined ? [] : [{ at, words: PAY[pay] }];
    }),
    bands: [],
  }),
  options: {
    connectingUnpaidShare: {
      words: 'Share of mapped money that pays for connecting work, in percent',
      reason: 'Less than 2p of each pound leaves little time for relationships.',
    },
    connectingUnpaidMonths: {
      words: 'In how many months at most its funding ends',
      reason: 'Half a year is what it takes to find other funding.',
    },
    connectingUnpaidPairs: {
      words: 'How many pairs of groups an unpaid role alone joins',
      reason: 'One pair may be chance. Two and more are work.',
    },
  },
};

const PAY = { paid: 'paid', 'paid-part-time': 'paid part-time', unpaid: 'unpaid' } as const;

function payments(finding: Found, naming: Naming): readonly Phrase[] {
  const { lists } = finding;
  if (lists.payments.length === 0) return [];
  const pence = numberIn(finding, 'connectingPence');
  const ending = numberIn(finding, 'endingPence');
  const pays =
    pence === null
      ? say`Connecting work is paid for; not all amounts are known`
      : say`${strong(poundsOf(pence))}${naming.periodInside} pays for connecting work`;
  if (lists.endingPayments.length === 0) return say`${pays}.`;
  if (ending === null) return paragraph(say`${pays}.`, say`Some of it ends ${ends(finding)}.`);
  const part = ending === pence ? 'all' : poundsOf(ending);
  return firstThatFits(
    say`${pays}: ${strong(part)} of it ends ${ends(finding)}.`,
    paragraph(say`${pays}.`, say`Of this ${strong(part)} ends ${ends(finding)}.`),
  );
}

/** "in 5 months" where that is exact, else "within 5 months". */
function ends(finding: Found): readonly Phrase[] {
  const months = Math.max(1, numberIn(finding, 'endsInMonths') ?? 1);
  const how = finding.lists.exactly.length > 0 ? 'in' : 'within';
  return say`${how} ${strong(figuresOf(months, 'month', 'months'))}`;
}

function share(finding: Found): readonly Phrase[] {
  const of = numberIn(finding, 'sharePercent');
  const mapped = numberIn(finding, 'mappedPence');
  if (of === null || mapped === null) return [];
  return say`This is ${strong(tenths(of))} of the ${strong(poundsOf(mapped))} mapped.`;
}

/** Small shares need a decimal: "2.7%". One that is under a whole percent does not become it. */
function tenths(of: number): string {
  const rounded = Math.round(of * 10) / 10;
  if (rounded === 0 && of > 0) return 'under 0.1%';
  return Number.isInteger(rounded) && of < rounded ? `under ${percent(rounded)}` : percent(rounded);
}

function endingRoles(finding: Found, naming: Naming): readonly Phrase[] {
  const { endingRoles: roles } = finding.lists;
  if (roles.length === 0) return [];
  const ids = roles.map(({ id }) => id);
  return say`What pays for the role of ${naming.list(ids, 11)} ends ${ends(finding)}.`;
}

function unpaid(finding: Found, naming: Naming): readonly Phrase[] {
  const { unpaid: roles } = finding.lists;
  if (roles.length === 0) return [];
  const pairs = numberIn(finding, 'pairsJoined') ?? 0;
  const ids = roles.map(({ id }) => id);
  const joined = strong(figuresOf(pairs, 'pair', 'pairs'));
  return roles.length === 1
    ? say`The ${naming.list(ids, 11)} role, ${strong('unpaid')}, alone joins ${joined} of groups.`
    : say`The roles ${naming.list(ids, 12)}, ${strong('unpaid')}, alone join ${joined} of groups.`;
}
