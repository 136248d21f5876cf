import { figures } from '../../../../graph-schema/words/figures.ts';
import { countInWords } from '../../../../graph-schema/words/lists.ts';
import { perPound, poundsOf } from '../../words/figures.ts';
import type { Naming } from '../../words/naming.ts';
import { firstThatFits, paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const unevenSharesWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'What stays is shared unevenly',
  needs: 'It would need a programme with four members or more, and what each is paid.',
  see: (finding, naming) =>
    paragraph(
      ofEachPound(finding, naming),
      asIf(finding),
      whole(finding, naming),
      unknown(finding),
    ),
  why: 'Who keeps most can do most, and can wait longest.',
  notProof: 'Members do different amounts of work.',
  ask: ['What is each share for?', 'Who decided how it is shared?'],
  others: 'One national commissioner asked that a set part of the money go to charities.',
  picture: (finding) => ({
    families: ['money'],
    notes: finding.lists.members.map(({ id, fact }) => ({
      at: id,
      words: `${poundsOf(fact?.value ?? 0)} stays`,
    })),
    bands: [],
  }),
  options: {
    unevenSharesMembers: {
      words: 'How many members with known money a programme must have',
      reason: 'Among two or three, shares say little.',
    },
    unevenSharesParts: {
      words: 'Below one part in how many of its members the equal members must be',
      reason: 'Below a third, the money is kept as if two of three members had none.',
    },
  },
};

function ofEachPound(finding: Found, naming: Naming): readonly Phrase[] {
  const pence = perPound(
    numberIn(finding, 'largestPence') ?? 0,
    numberIn(finding, 'allPence') ?? 0,
  );
  const ids = finding.lists.largest.map(({ id }) => id);
  const each = ids.length > 1 ? 'each of ' : '';
  return say`Of each £1 that stays with a member, ${strong(pence)} stays with ${each}${naming.list(ids, 14)}.`;
}

function asIf(finding: Found): readonly Phrase[] {
  const equal = Math.round((numberIn(finding, 'effectiveMembers') ?? 0) * 10) / 10;
  return equal === 1
    ? say`It is as if ${strong('one')} member kept it all.`
    : say`It is as if ${strong(figures(equal))} equal members shared it.`;
}

function whole(finding: Found, naming: Naming): readonly Phrase[] {
  const [root] = finding.key;
  const count = strong(countInWords(numberIn(finding, 'members') ?? 0));
  const all = strong(poundsOf(numberIn(finding, 'allPence') ?? 0));
  const name = strong(root === undefined ? '' : naming.programme(root), root ?? null);
  return firstThatFits(
    say`In ${name}, ${all}${naming.periodInside} stays with ${count} members.`,
    say`In all ${all} stays with ${count} members.`,
  );
}

function unknown(finding: Found): readonly Phrase[] {
  const count = numberIn(finding, 'unknownPayments') ?? 0;
  if (count === 0) return [];
  if (count === 1) return say`The amount of ${strong('one')} payment is not known and is left out.`;
  return say`The amounts of ${strong(countInWords(count))} payments are not known and are left out.`;
}
