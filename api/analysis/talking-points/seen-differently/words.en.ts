import { percent } from '../../../../graph-schema/words/figures.ts';
import type { Naming } from '../../words/naming.ts';
import { firstThatFits, paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const seenDifferentlyWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'We see it differently',
  needs:
    'It would need a check with five replies or more on each side. ' +
    'Fewer than five people have answered, so we don’t show results. This protects them.',
  see: (finding, naming) => paragraph(bothSides(finding, naming), shares(finding)),
  why: 'People with more say may not see what others feel.',
  notProof: 'Views are views. Those who did not answer may see it differently.',
  ask: ['What would make it safe to say no?', 'Can we hear both views together?'],
  others:
    'Groups used equal speaking time, walks, votes and OPERA. ' +
    'Naming likely disagreements at the start helped.',
  picture: () => ({ families: ['money'], notes: [], bands: [] }),
  options: {
    seenDifferentlyPoints: {
      words: 'How many percentage points lie between the two sides',
      reason:
        'With few replies one answer moves a share by much. A gap this wide is no chance of one.',
    },
  },
};

function bothSides(finding: Found, naming: Naming): readonly Phrase[] {
  const [fewer] = finding.lists.fewer;
  const [more] = finding.lists.more;
  if (fewer === undefined || more === undefined) return [];
  const { statement, side } = naming.answer(fewer.id);
  const one = say`${countOf(finding, 'fewerYes', 'fewerReplied')} ${amid(side)}`;
  const other = say`${countOf(finding, 'moreYes', 'moreReplied')} ${amid(naming.answer(more.id).side)}`;
  return firstThatFits(
    say`${one} say “${strong(statement)}”; ${other} say so.`,
    paragraph(say`They were asked: “${strong(statement)}”.`, say`${one} say so; ${other} do.`),
  );
}

function countOf(finding: Found, yes: Facts, replied: Facts): Phrase {
  return strong(`${numberIn(finding, yes) ?? 0} of ${numberIn(finding, replied) ?? 0}`);
}

function shares(finding: Found): readonly Phrase[] {
  const [low, high] = [numberIn(finding, 'fewerPercent'), numberIn(finding, 'morePercent')];
  return say`That is ${strong(percent(low ?? 0))} against ${strong(percent(high ?? 0))}.`;
}

/** "lead staff" inside a sentence; initials such as "NHS staff" stay. */
function amid(side: string): string {
  const initials = side.slice(0, 2) === side.slice(0, 2).toLocaleUpperCase('en-GB');
  return initials ? side : side.charAt(0).toLocaleLowerCase('en-GB') + side.slice(1);
}
