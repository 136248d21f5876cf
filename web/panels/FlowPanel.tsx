import type { ReactElement } from 'react';
import { flowFamily, flowKind } from '../../graph-schema/flow-families/index.ts';
import { find } from '../../graph-schema/model/alliance-map.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { isTold, valueOf } from '../../graph-schema/model/known.ts';
import { flowPeriod } from '../../graph-schema/model/time.ts';
import { amountsDiffer } from '../../graph-schema/model/used-values.ts';
import { dayInWords, periodInWords } from '../../graph-schema/words/dates.ts';
import { sentenceCase } from '../../graph-schema/words/lists.ts';
import { STATE_WORDS } from '../state/filter-words.ts';
import { amountInCell, unitOf } from '../words/amounts.ts';
import { flowSentence, stateShown } from '../words/flow-sentence.ts';
import { knownWords, yesOrNo } from '../words/known-words.ts';
import { NameLink, Said } from '../words/NameLink.tsx';
import { nameOf } from '../words/names.ts';
import { sidesWords } from '../words/sides.ts';
import { valueTitle } from '../words/values.ts';
import type { PanelProps } from './panel-props.ts';
import { FactList, PanelPart } from './PanelPart.tsx';
import { SourcesPart, ViewsPart } from './SourcesPart.tsx';
import { TermsPart } from './TermsPart.tsx';

/** One flow: the sentence, both sides' figures, state, dates, its agreement's terms, its sources. */
export function FlowPanel({ flow, ...props }: PanelProps & { readonly flow: Flow }): ReactElement {
  const { state, time } = props;
  const agreement = find(state, 'agreement', flow.agreement);
  const period = periodInWords(flowPeriod(state, flow));
  const family = flowFamily(flow.family).words;
  const kind = flowKind(flow.family, flow.flowKind)?.words ?? flow.flowKind;
  return (
    <>
      <p>
        <Said sentence={flowSentence(state, flow, time)} {...props} />
      </p>
      <FactList
        facts={[
          ['Kind', kind === family ? family : `${family}: ${kind.toLowerCase()}`],
          ...(unitOf(flow) === undefined ? [] : [['How much', howMuch(flow)] as const]),
          ['State', STATE_WORDS[stateShown(state, flow, time)]],
          ['Dates', period === '' ? 'We don’t know yet.' : sentenceCase(period)],
          [
            'Agreement',
            agreement === undefined ? (
              'None named.'
            ) : (
              <NameLink id={agreement.id} text={nameOf(state, agreement.id)} {...props} />
            ),
          ],
          ...extraFacts(flow),
        ]}
      />
      {amountsDiffer(flow) && (
        <p>
          <Said sentence={sidesWords(state, flow)} {...props} />
        </p>
      )}
      {flow.note !== '' && <p>{flow.note}</p>}
      {agreement !== undefined && (
        <PanelPart title="What the agreement says">
          <TermsPart agreement={agreement} {...props} />
        </PanelPart>
      )}
      <ViewsPart about={flow.id} {...props} />
      <SourcesPart about={flow.id} {...props} />
    </>
  );
}

function howMuch(flow: Flow): string {
  const words = sentenceCase(amountInCell(flow));
  return unitOf(flow) === 'pence' && flow.per === 'year' && words.startsWith('£')
    ? `${words} a year`
    : words;
}

/** Fields of the flow's own family that someone told. */
function extraFacts(flow: Flow): readonly (readonly [string, string])[] {
  const told: readonly (readonly [string, string] | false)[] = [
    isTold(flow.use) && ['Use', knownWords(flow.use, 'use', valueTitle)],
    isTold(flow.paidWhen) && ['Paid when', knownWords(flow.paidWhen, 'paidWhen', valueTitle)],
    isTold(flow.daysToPay) && ['Days to pay', knownWords(flow.daysToPay, 'daysToPay', String)],
    isTold(flow.exchange) && ['In exchange', knownWords(flow.exchange, 'exchange', valueTitle)],
    flow.forWhom !== '' && ['For whom', flow.forWhom],
    isTold(flow.approved) && ['Approved by them', knownWords(flow.approved, 'approved', yesOrNo)],
    isTold(flow.paidForStory) && ['Paid', knownWords(flow.paidForStory, 'paid', yesOrNo)],
    isTold(flow.replyGiven) && ['Reply given', knownWords(flow.replyGiven, 'replyGiven', yesOrNo)],
    flow.whatChanged !== '' && ['What changed', flow.whatChanged],
    flow.aboutWhat !== '' && ['About what', flow.aboutWhat],
    flow.why !== '' && ['Why', flow.why],
    isTold(flow.written) && ['Written', knownWords(flow.written, 'written', valueTitle)],
    isTold(flow.canBeRefused) && ['Can be refused', knownWords(flow.canBeRefused, '', yesOrNo)],
    flow.reviewDate.is === 'value' && ['Review', dayInWords(valueOf(flow.reviewDate) ?? '')],
    flow.fromRole !== '' && ['Roles', `${flow.fromRole} and ${flow.toRole}`],
    flow.forConnecting && ['For', 'Connecting work'],
  ];
  return told.filter((fact) => fact !== false);
}
