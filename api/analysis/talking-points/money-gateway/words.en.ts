import { countInWords } from '../../../../graph-schema/words/lists.ts';
import { percent } from '../../../../graph-schema/words/figures.ts';
import { poundsOf } from '../../words/figures.ts';
import { kindInWords, type Naming } from '../../words/naming.ts';
import { firstThatFits, paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

/** A share within this of 100% is all of it: what is left is less than a penny of any sum here. */
const ALL = 100 - 1e-9;

export const moneyGatewayWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'One organisation is the way in to the money',
  needs:
    'It would need linked agreements: a head agreement, those under it, and what is paid under each.',
  see: (finding, naming) =>
    paragraph(
      through(finding, naming),
      ofAllKnown(finding),
      noOtherRoute(finding, naming),
      unknown(finding),
    ),
  why: 'Whoever holds the money can shape who takes part and on what terms. It also keeps things simple for the payer.',
  notProof:
    'It does not show unfair behaviour. Some leads share well. Money from outside this map is not counted.',
  ask: [
    'What does the lead need in order to hold this?',
    'What would partners like to hold directly?',
    'What happens if the lead fails?',
  ],
  others:
    'In Plymouth the commissioner joined the same agreement as providers, to make the footing more equal.',
  picture: (finding, naming) => ({
    families: ['money'],
    notes: [
      ...finding.subjects.map((at) => ({
        at,
        words: `${poundsOf(numberIn(finding, 'holderInPence') ?? 0)} in, ${poundsOf(numberIn(finding, 'holderPassedOnPence') ?? 0)} passed on`,
      })),
      ...finding.lists.partners.map(({ id, fact }) => ({
        at: id,
        words: poundsOf(fact?.value ?? 0),
      })),
    ],
    bands: [
      {
        around: finding.lists.partners.map(({ id }) => id),
        words: `${programmeOf(finding, naming)}: ${finding.lists.partners.length} partners, ${poundsOf(numberIn(finding, 'throughPence') ?? 0)}`,
      },
    ],
  }),
  options: {
    moneyGatewayShare: {
      words: 'Share of the partners’ programme money that comes through one holder, in percent',
      reason: 'Above three fifths, one holder decides more than all other routes together.',
    },
    moneyGatewayPartners: {
      words: 'How many partners its money must reach',
      reason: 'With one or two partners every agreement between them would be named.',
    },
  },
};

function programmeOf(finding: Found, naming: Naming): string {
  const [root] = finding.key;
  return root === undefined ? '' : naming.programme(root);
}

function partnersInWords(finding: Found, naming: Naming): readonly Phrase[] {
  const partners = finding.facts.partners.value ?? 0;
  const kinds = kindInWords(
    finding.lists.partners.map(({ id }) => naming.actor(id)),
    'partners',
  );
  return [strong(`${countInWords(partners)} ${kinds}`)];
}

function through(finding: Found, naming: Naming): readonly Phrase[] {
  const [holder] = finding.subjects;
  const name = holder === undefined ? '' : naming.name(holder);
  const whole = strong(poundsOf(numberIn(finding, 'allPence') ?? 0));
  const partners = partnersInWords(finding, naming);
  const share = numberIn(finding, 'sharePercent') ?? 0;
  if (share >= ALL) {
    return firstThatFits(
      say`All ${whole}${naming.periodInside} for ${partners} in this programme comes through ${name}.`,
      say`All ${whole} for ${partners} here comes through ${name}.`,
    );
  }
  const part = strong(poundsOf(numberIn(finding, 'throughPence') ?? 0));
  return paragraph(
    firstThatFits(
      say`Of ${whole}${naming.periodInside} for ${partners} in this programme, ${part} comes through ${name}.`,
      say`Of ${whole} for ${partners} here, ${part} comes through ${name}.`,
    ),
    say`That is ${strong(percent(share))} of it.`,
  );
}

function ofAllKnown(finding: Found): readonly Phrase[] {
  const share = numberIn(finding, 'shareOfKnownPercent') ?? 0;
  return say`It is ${strong(percent(share))} of all the money we know they receive.`;
}

function noOtherRoute(finding: Found, naming: Naming): readonly Phrase[] {
  const alone = finding.lists.noOtherRoute;
  const [only] = alone;
  if (only === undefined) return [];
  if (alone.length === 1) return say`For ${naming.name(only.id)} we know no other route.`;
  return say`For ${strong(countInWords(alone.length))} of them we know no other route.`;
}

function unknown(finding: Found): readonly Phrase[] {
  const count = numberIn(finding, 'unknownPayments') ?? 0;
  if (count === 0) return [];
  if (count === 1) return say`The amount of ${strong('one')} payment is not known and is left out.`;
  return say`The amounts of ${strong(countInWords(count))} payments are not known and are left out.`;
}
