import type { Day } from '../../../../graph-schema/model/day.ts';
import { financialYearInWords } from '../../../../graph-schema/words/dates.ts';
import { percent } from '../../../../graph-schema/words/figures.ts';
import { countInWords, sentenceCase } from '../../../../graph-schema/words/lists.ts';
import { poundsOf } from '../../words/figures.ts';
import type { Naming } from '../../words/naming.ts';
import {
  firstThatFits,
  paragraph,
  say,
  strong,
  wordCount,
  type Phrase,
} from '../../words/phrases.ts';
import { numberIn, textIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const groundLostWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'Local groups losing ground',
  needs:
    'It would need an agreement that replaced others, what each paid, and where those paid are based.',
  see: (finding, naming) =>
    paragraph(
      had(finding, naming),
      now(finding, naming),
      share(finding),
      lostAll(finding, naming),
      notTold(finding),
    ),
  why: 'Local knowledge and bridges may be lost.',
  notProof: 'A single contract may bring skills or savings. Some groups may have changed aim.',
  ask: ['What did people lose or gain?', 'Which links ended?', 'What would bring variety back?'],
  others:
    'After Newcastle moved to one contract, local groups formed a consortium and won some shared work. Staying united was hard.',
  picture: (finding) => ({
    families: ['money'],
    notes: [
      ...finding.lists.now.map(({ id, fact }) => ({
        at: id,
        words: `${poundsOf(fact?.value ?? 0)} now`,
      })),
      ...finding.lists.lostAll.map(({ id }) => ({ at: id, words: 'none of it now' })),
    ],
    bands: [],
  }),
  options: {
    groundLostShareLeft: {
      words: 'How much of the local share is left, in percent of what it was',
      reason: 'At half or less, the place has lost more of this money than it kept.',
    },
  },
};

const APRIL = 4;
/** Words of a subject beyond which a sentence would be too long. */
const MOST_OF_SUBJECT = 6;

/** The year in which the financial year of a day begins. */
function startYear(day: Day): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month >= APRIL ? year : year - 1;
}

/** "In 2023/24", where all ended in one financial year. */
function when(finding: Found): readonly Phrase[] {
  const [first, last] = [textIn(finding, 'firstLastDay'), textIn(finding, 'lastLastDay')];
  if (first === null || last === null || startYear(first) !== startYear(last)) return say`Before`;
  return say`In ${strong(financialYearInWords(startYear(first)))}`;
}

/** " for children’s work", where the subject is a few words. */
function forWhat(finding: Found): string {
  const subject = (textIn(finding, 'subject') ?? '').trim().replace(/\.$/u, '');
  if (subject === '' || wordCount(subject) > MOST_OF_SUBJECT) return '';
  return ` for ${subject.charAt(0).toLocaleLowerCase('en-GB')}${subject.slice(1)}`;
}

/** Public bodies are no groups. */
function noun(finding: Found, naming: Naming, count: number): string {
  const body = finding.lists.before.some(({ id }) => {
    const sector = naming.actor(id)?.sector;
    return sector?.is === 'value' && sector.value === 'public-body';
  });
  if (body) return count === 1 ? 'local organisation' : 'local organisations';
  return count === 1 ? 'local group' : 'local groups';
}

function groups(finding: Found, naming: Naming, count: number): Phrase {
  return strong(`${countInWords(count)} ${noun(finding, naming, count)}`);
}

function had(finding: Found, naming: Naming): readonly Phrase[] {
  const who = groups(finding, naming, numberIn(finding, 'groupsBefore') ?? 0);
  const money = strong(poundsOf(numberIn(finding, 'beforeLocalPence') ?? 0));
  return firstThatFits(
    say`${when(finding)} ${who} had ${money} a year${forWhat(finding)}.`,
    say`${when(finding)} ${who} had ${money} a year.`,
  );
}

function now(finding: Found, naming: Naming): readonly Phrase[] {
  const holders = finding.lists.holders.map(({ id }) => id);
  const all = strong(poundsOf(numberIn(finding, 'afterPence') ?? 0));
  const count = numberIn(finding, 'groupsNow') ?? 0;
  const local = strong(poundsOf(numberIn(finding, 'afterLocalPence') ?? 0));
  const they =
    count === 0
      ? say`no ${noun(finding, naming, 1)} has any of it`
      : say`${groups(finding, naming, count)} ${count === 1 ? 'has' : 'have'} ${local}`;
  const hold = holders.length === 1 ? 'holds' : 'hold';
  return holders.length === 0
    ? say`Now it is ${all}, and ${they}.`
    : say`Now ${naming.list(holders, 10)} ${hold} ${all} and ${they}.`;
}

function share(finding: Found): readonly Phrase[] {
  const was = percent(numberIn(finding, 'beforeLocalPercent') ?? 0);
  const is = percent(numberIn(finding, 'afterLocalPercent') ?? 0);
  return say`What stays in this place went from ${strong(was)} of the money to ${strong(is)}.`;
}

function lostAll(finding: Found, naming: Naming): readonly Phrase[] {
  const lost = numberIn(finding, 'lostAll') ?? 0;
  const all = numberIn(finding, 'groupsBefore') ?? 0;
  if (lost === 0) return [];
  const who = all === 1 ? say`The ${noun(finding, naming, 1)}` : [strong(howMany(lost, all))];
  return say`${who} ${lost === 1 ? 'has' : 'have'} none of it now.`;
}

/** "Seven of the nine", "Both", "All nine". */
function howMany(some: number, all: number): string {
  if (some < all) return `${sentenceCase(countInWords(some))} of the ${countInWords(all)}`;
  return all === 2 ? 'Both' : `All ${countInWords(all)}`;
}

function notTold(finding: Found): readonly Phrase[] {
  const before = numberIn(finding, 'beforeNotToldPence') ?? 0;
  const after = numberIn(finding, 'afterNotToldPence') ?? 0;
  if (before + after === 0) return [];
  return paragraph(
    before === 0 ? [] : say`Where ${strong(poundsOf(before))} stayed before is not known.`,
    after === 0 ? [] : say`Where ${strong(poundsOf(after))} stays now is not known.`,
  );
}
