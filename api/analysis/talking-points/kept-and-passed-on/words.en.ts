import { countInWords } from '../../../../graph-schema/words/lists.ts';
import { percent } from '../../../../graph-schema/words/figures.ts';
import { factInWords, perPound, poundsOf } from '../../words/figures.ts';
import { kindInWords, type Naming } from '../../words/naming.ts';
import { paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const keptAndPassedOnWords: TalkingPointWords<Facts, Lists, never> = {
  title: 'What is kept and what is passed on',
  needs:
    'It would need an agreement under another: who holds the money, and what is paid in and on.',
  see: (finding, naming) =>
    paragraph(
      passedOn(finding, naming),
      stays(finding, naming),
      paidBack(finding),
      runningCost(finding),
      ringFence(finding),
    ),
  why: 'The same fee looks small or large depending on what it is a share of.',
  notProof: 'The lead may deliver much of the work itself. Running an alliance costs money.',
  ask: [
    'What does the running cost buy?',
    'Do partners see the figures?',
    'Is the partners’ share a floor or a ceiling?',
  ],
  others:
    'One national commissioner required a minimum share for charities. People felt the way it managed the contract still held power at the top.',
  picture: (finding) => ({
    families: ['money'],
    notes: [
      ...finding.subjects.map((at) => ({
        at,
        words: inAndOn(finding),
      })),
      ...finding.lists.recipients.map(({ id, fact }) => ({
        at: id,
        words: poundsOf(fact?.value ?? 0),
      })),
    ],
    bands: [],
  }),
  options: {},
};

function money(finding: Found, name: Facts): string {
  return factInWords(finding.facts[name]);
}

/** What is known of the two: "£2.4m in, £450,000 passed on". */
function inAndOn(finding: Found): string {
  const words = (name: Facts, after: string) =>
    numberIn(finding, name) === null ? [] : [`${money(finding, name)} ${after}`];
  return [...words('inPence', 'in'), ...words('passedOnPence', 'passed on')].join(', ');
}

function passedOn(finding: Found, naming: Naming): readonly Phrase[] {
  const whole = strong(money(finding, 'inPence'));
  const on = money(finding, 'passedOnPence');
  const share = numberIn(finding, 'passedOnPercent');
  const kind = kindInWords(
    finding.lists.recipients.map(({ id }) => naming.actor(id)),
    'partners',
  );
  const partners = kind === 'charities' ? 'partners' : kind;
  if (share !== null) {
    return say`Of ${whole}${naming.period}, ${strong(`${on} (${percent(share)})`)} goes on to ${partners}.`;
  }
  const unknown = numberIn(finding, 'unknownPayments') ?? 0;
  if (unknown === 0) return say`${strong(on)}${naming.periodInside} goes on to ${partners}.`;
  if (numberIn(finding, 'inPence') === null) {
    return say`${strong(on)}${naming.periodInside} goes on to ${partners}. How much comes in is not known.`;
  }
  if (numberIn(finding, 'passedOnPence') === null) {
    return say`${whole}${naming.periodInside} comes in. How much goes on to ${partners} is not known.`;
  }
  return paragraph(
    say`We know of ${whole}${naming.period} coming in and ${strong(on)} going on to ${partners}.`,
    unknown === 1
      ? say`The amount of ${strong('one')} payment is not known, so no share is worked out.`
      : say`The amounts of ${strong(countInWords(unknown))} payments are not known, so no share is worked out.`,
  );
}

function stays(finding: Found, naming: Naming): readonly Phrase[] {
  const pence = numberIn(finding, 'staysPence');
  const share = numberIn(finding, 'staysPercent');
  const [holder] = finding.subjects;
  if (pence === null || share === null || holder === undefined) return [];
  if (pence < 0) {
    return say`That is ${strong(poundsOf(-pence))} more than we know comes in.`;
  }
  return say`${strong(`${poundsOf(pence)} (${percent(share)})`)} stays with ${naming.name(holder)}.`;
}

function paidBack(finding: Found): readonly Phrase[] {
  const back = numberIn(finding, 'paidBackPence') ?? 0;
  const toPayers = numberIn(finding, 'toPayersPence') ?? 0;
  return paragraph(
    back === 0
      ? []
      : say`Beside this, ${strong(poundsOf(back))} is paid back to it by those it pays.`,
    toPayers === 0 ? [] : say`${strong(poundsOf(toPayers))} goes back to its payers.`,
  );
}

function runningCost(finding: Found): readonly Phrase[] {
  const { is, value } = finding.facts.runningCostPence;
  if (is === 'none') return say`No running cost is kept.`;
  if (is === 'notStated') return say`The running cost is not stated.`;
  if (value === null) return say`The running cost is not known.`;
  const cost = strong(poundsOf(value));
  const ofWhole = numberIn(finding, 'runningCostOfWholePercent');
  const on = numberIn(finding, 'passedOnPence') ?? 0;
  if (ofWhole === null || on === 0) return say`${cost} a year is for running the alliance.`;
  return say`${cost} is for running the alliance: ${strong(percent(ofWhole))} of the whole, or ${strong(perPound(value, on))} for each £1 passed on.`;
}

function ringFence(finding: Found): readonly Phrase[] {
  const { is, value } = finding.facts.ringFencePence;
  if (is !== 'value' || value === null) return [];
  const gap = numberIn(finding, 'ringFenceGapPence');
  const said = say`The agreement sets aside at least ${strong(poundsOf(value))} a year to pass on.`;
  if (gap === null) return said;
  return paragraph(
    said,
    gap === 0 ? say`This is met.` : say`What goes on is ${strong(poundsOf(gap))} less than this.`,
  );
}
