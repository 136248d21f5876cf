import { percent } from '../../../../graph-schema/words/figures.ts';
import { countInWords } from '../../../../graph-schema/words/lists.ts';
import { DAYS_A_MONTH } from '../../measures/longest-wait.ts';
import { poundsOf } from '../../words/figures.ts';
import type { Naming } from '../../words/naming.ts';
import { firstThatFits, paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { numberIn, textIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Compared } from './compare-terms.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const tougherTermsDownWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'Terms get tougher on the way down',
  needs:
    'It would need an agreement and one under it. Both must tell about pay, risk, notice or targets.',
  see: (finding, naming) =>
    paragraph(
      who(finding, naming),
      payment(finding),
      wait(finding),
      risk(finding),
      riskInPounds(finding, naming),
      notice(finding),
      targets(finding),
    ),
  why: 'Those with least savings may carry most risk and least room to adapt.',
  notProof: 'Terms may be copied by habit. There may be good reasons we can’t see.',
  ask: [
    'Which terms could match the head contract?',
    'Who could carry this risk most easily?',
    'Which targets fit a small group?',
  ],
  others:
    'A youth homelessness centre is not paid by results. It judges its own work by values worked out with young people.',
  picture: (finding) => ({
    families: ['money'],
    notes: finding.lists.atRisk.map(({ id, fact }) => ({
      at: id,
      words: `${poundsOf(fact?.value ?? 0)} on results`,
    })),
    bands: [],
  }),
  options: {
    tougherTermsDownTerms: {
      words: 'How many terms must be tougher in an agreement than in the one above it',
      reason: 'One term may differ by chance. Two or more together are a pattern.',
    },
  },
};

function who(finding: Found, naming: Naming): readonly Phrase[] {
  const [head] = finding.key;
  const { lead, agreements } = finding.lists;
  if (head === undefined) return [];
  const place = strong(naming.programme(head));
  const ids = lead.map(({ id }) => id);
  const partners = numberIn(finding, 'partners') ?? 0;
  const with_ = strong(
    partners === agreements.length
      ? `${countInWords(partners)} ${partners === 1 ? 'partner' : 'partners'}`
      : `${countInWords(agreements.length)} ${agreements.length === 1 ? 'agreement' : 'agreements'} under it`,
  );
  if (ids.length === 0) return say`In ${place} there is a head agreement with ${with_}.`;
  return firstThatFits(
    say`In ${place} the lead is ${naming.list(ids, 9)}, with ${with_}.`,
    paragraph(say`The lead is ${naming.list(ids, 3)}, with ${with_}.`, say`This is ${place}.`),
  );
}

/** "Partners", where it is so in all their agreements; else in how many. */
function partnersWith(finding: Found, term: Compared): readonly Phrase[] {
  const having = finding.lists[term].length;
  const all = finding.lists.agreements.length;
  return having === all
    ? say`Partners`
    : say`Partners in ${strong(`${String(having)} of ${String(all)}`)} agreements`;
}

const PAID_WHEN: Readonly<Record<string, string>> = {
  advance: 'in advance',
  'monthly-in-advance': 'monthly in advance',
  monthly: 'monthly in arrears',
  quarterly: 'quarterly in arrears',
};

/** "quarterly in arrears, 45 days after invoice"; undefined where agreements differ. */
function paid(paidWhen: string | null, days: number | null): readonly Phrase[] | undefined {
  const when = PAID_WHEN[paidWhen ?? ''];
  if (when === undefined) return undefined;
  if (when.endsWith('advance')) return say`${when}`;
  if (days === null) return undefined;
  return days === 0 ? say`${when}` : say`${when}, ${strong(daysInWords(days))} after invoice`;
}

function payment(finding: Found): readonly Phrase[] {
  if (finding.lists.wait.length === 0) return [];
  const lead = paid(textIn(finding, 'leadPaidWhen'), numberIn(finding, 'leadDaysToPay'));
  const theirs = paid(textIn(finding, 'partnersPaidWhen'), numberIn(finding, 'partnersDaysToPay'));
  return paragraph(
    lead === undefined ? [] : say`The lead is paid ${lead}.`,
    theirs === undefined ? [] : say`${partnersWith(finding, 'wait')} are paid ${theirs}.`,
  );
}

/** Days of a wait are those of a period as well, which are no whole number. */
function daysInWords(days: number): string {
  const whole = Math.round(days);
  return `${Number.isInteger(days) ? '' : 'about '}${String(whole)} ${whole === 1 ? 'day' : 'days'}`;
}

function wait(finding: Found): readonly Phrase[] {
  const theirs = numberIn(finding, 'partnersWaitDays');
  const lead = numberIn(finding, 'leadWaitDays');
  if (theirs === null || lead === null) return [];
  const leads = lead === 0 ? 'none' : daysInWords(lead);
  return say`The longest wait of partners is ${strong(daysInWords(theirs))}, that of the lead ${strong(leads)}.`;
}

function risk(finding: Found): readonly Phrase[] {
  const theirs = numberIn(finding, 'partnersRiskPercent');
  const lead = numberIn(finding, 'leadRiskPercent');
  if (theirs === null || lead === null) return [];
  const upTo = numberIn(finding, 'partnersLeastRiskPercent') === theirs ? '' : 'up to ';
  return say`${partnersWith(finding, 'risk')} carry ${upTo}${strong(percent(theirs))} on results; the lead ${strong(lead === 0 ? 'none' : percent(lead))}.`;
}

function riskInPounds(finding: Found, naming: Naming): readonly Phrase[] {
  const theirs = numberIn(finding, 'partnersRiskPence');
  const lead = numberIn(finding, 'leadRiskPence');
  if (theirs === null || lead === null) return [];
  const share = numberIn(finding, 'riskOfLeadPercent');
  const money = numberIn(finding, 'moneyOfLeadPercent');
  const at = say`That is ${strong(poundsOf(theirs))}${naming.period} at risk for partners, ${strong(poundsOf(lead))} for the lead.`;
  if (share === null || money === null) return at;
  return paragraph(
    at,
    say`So partners carry ${strong(percent(share))} of that risk on ${strong(percent(money))} of the money.`,
  );
}

/** "3 months", or days where it is no whole number of months. */
function noticeInWords(days: number): string {
  const months = days / DAYS_A_MONTH;
  const whole = Math.round(months);
  if (whole === 0 || Math.abs(months - whole) > 1e-6) return daysInWords(days);
  return `${String(whole)} ${whole === 1 ? 'month' : 'months'}`;
}

function notice(finding: Found): readonly Phrase[] {
  const theirs = numberIn(finding, 'partnersNoticeDays');
  const lead = numberIn(finding, 'leadNoticeDays');
  if (theirs === null || lead === null) return [];
  const same = numberIn(finding, 'partnersMostNoticeDays') === theirs;
  const span = noticeInWords(theirs);
  const words = theirs === 0 ? 'no notice' : `${span}${span.endsWith('s') ? '’' : '’s'} notice`;
  return say`${partnersWith(finding, 'notice')} get ${same ? '' : 'as little as '}${strong(words)}; the lead ${strong(noticeInWords(lead))}.`;
}

function targets(finding: Found): readonly Phrase[] {
  const count = numberIn(finding, 'targets');
  const having = finding.lists.targets.length;
  const all = finding.lists.agreements.length;
  if (count === null) return [];
  const which =
    count === 1
      ? say`The ${strong('one target')} is`
      : say`All ${strong(`${String(count)} targets`)} are`;
  return having === all
    ? say`${which} passed on unchanged.`
    : say`${which} passed on unchanged in ${strong(`${String(having)} of ${String(all)}`)} agreements.`;
}
