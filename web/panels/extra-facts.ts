import type { TermKey } from '../../graph-schema/agreement-terms/index.ts';
import type { FamilyName } from '../../graph-schema/flow-families/index.ts';
import { DECLINE_REASONS } from '../../graph-schema/flow-families/referrals.ts';
import { RUNGS } from '../../graph-schema/flow-families/voice.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { usedTerm } from '../../graph-schema/model/used-values.ts';
import { sentenceCase } from '../../graph-schema/words/lists.ts';
import { of, relationsOf } from '../words/relations.ts';
import { termValueWords } from '../words/terms.ts';
import { valueTitle, valueWords } from '../words/values.ts';
import { tells, type Fact } from './Facts.tsx';
import { choiceFact, dayFact, knownFact, nameFact, textFact, yesNoFact } from './known-facts.ts';

/** What only flows of one family have. */
const OF_FAMILY: Readonly<Record<FamilyName, (state: AllianceMap, flow: Flow) => readonly Fact[]>> =
  {
    money: moneyFacts,
    help: (_, flow) => [choiceFact('In return', flow.exchange), textFact('For whom', flow.forWhom)],
    referrals: (_, flow) => referralFacts(flow),
    information: (_, flow) => (flow.flowKind === 'story' ? storyFacts(flow) : []),
    voice: (_, flow) => voiceFacts(flow),
    control: (_, flow) => controlFacts(flow),
    connection: (state, flow) => [nameFact(state, 'Introduced by', flow.introducedBy)],
  };

export function extraFacts(state: AllianceMap, flow: Flow): readonly Fact[] {
  return OF_FAMILY[flow.family](state, flow).filter(tells);
}

/** What the flow itself does not tell, its agreement may. */
function moneyFacts(state: AllianceMap, flow: Flow): readonly Fact[] {
  const days = (count: number): string =>
    count === 1 ? '1 day.' : `${count.toLocaleString('en-GB')} days.`;
  return [
    choiceFact('Use', flow.use),
    flow.paidWhen.is === 'notKnown'
      ? textFact('Paid', fromAgreement(state, flow, 'paidWhen'))
      : choiceFact('Paid', flow.paidWhen),
    flow.daysToPay.is === 'notKnown'
      ? textFact('Days to pay', fromAgreement(state, flow, 'daysToPay'))
      : knownFact('Days to pay', flow.daysToPay, '', days),
  ];
}

function fromAgreement(state: AllianceMap, flow: Flow, key: TermKey): string {
  const { termsOf, partiesOf } = relationsOf(state);
  const term =
    flow.agreement === null
      ? undefined
      : of(termsOf, flow.agreement).find((one) => one.key === key);
  if (term === undefined) return 'We don’t know yet.';
  return termValueWords(key, usedTerm(term, of(partiesOf, term.agreement)));
}

const people = (count: number): string =>
  count === 1 ? '1 person.' : `${count.toLocaleString('en-GB')} people.`;

function referralFacts(flow: Flow): readonly Fact[] {
  return [
    knownFact('Accepted', flow.accepted, '', people),
    ...DECLINE_REASONS.flatMap((reason) => {
      const known = flow.declined[reason];
      if (known === undefined || known.is === 'notKnown') return [];
      return [knownFact(`Declined: ${valueWords(reason)}`, known, '', people)];
    }),
  ];
}

function storyFacts(flow: Flow): readonly Fact[] {
  return [
    textFact(
      'Did they agree to it being passed on?',
      flow.consent === null ? '' : `${valueTitle(flow.consent)}.`,
    ),
    yesNoFact('Did they approve the words?', flow.approved),
    choiceFact('Are they named?', flow.named),
    yesNoFact('Were they paid?', flow.paidForStory),
    yesNoFact('Were they credited?', flow.credited),
    yesNoFact('Did they get a reply?', flow.replyGiven, 'replyGiven'),
  ];
}

/** The rung with the plain question that tests it. */
function voiceFacts(flow: Flow): readonly Fact[] {
  return [
    knownFact('How far it goes', flow.rung, '', (rung) => {
      const step = RUNGS.find((one) => one.rung === rung);
      return step === undefined
        ? `Step ${String(rung)} of 6.`
        : `Step ${String(rung)} of 6: ${step.words.toLowerCase()}. The test: ${step.test}`;
    }),
    textFact('What changed', flow.whatChanged === '' ? 'We don’t know yet.' : flow.whatChanged),
  ];
}

function controlFacts(flow: Flow): readonly Fact[] {
  return [
    textFact('About what', flow.aboutWhat === '' ? 'We don’t know yet.' : flow.aboutWhat),
    textFact('Why', flow.why === '' ? 'We don’t know yet.' : flow.why),
    choiceFact('Written down', flow.written),
    yesNoFact('Can be refused', flow.canBeRefused),
    dayFact('To be looked at again', flow.reviewDate),
    textFact('Role of who decides', sentenceCase(flow.fromRole)),
    textFact('Role of who follows', sentenceCase(flow.toRole)),
  ];
}
