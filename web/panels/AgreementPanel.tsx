import type { ReactElement } from 'react';
import type { Agreement } from '../../graph-schema/model/agreement.ts';
import { all, find } from '../../graph-schema/model/alliance-map.ts';
import { periodOf, stateOn } from '../../graph-schema/model/time.ts';
import { periodInWords } from '../../graph-schema/words/dates.ts';
import { listInWords, sentenceCase } from '../../graph-schema/words/lists.ts';
import { STATE_WORDS } from '../state/filter-words.ts';
import { shownDay } from '../state/shown-day.ts';
import { flowSentence } from '../words/flow-sentence.ts';
import { knownWords } from '../words/known-words.ts';
import { named, words } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import { valueTitle } from '../words/values.ts';
import { agreementChoice } from './agreement-choice.ts';
import type { PanelProps } from './panel-props.ts';
import { FactList, PanelPart, SaidList } from './PanelPart.tsx';
import { SourcesPart, ViewsPart } from './SourcesPart.tsx';
import { TermsPart } from './TermsPart.tsx';

/** One agreement: who is in it, its terms with holder and bearer, what stands above and under it. */
export function AgreementPanel({
  agreement,
  ...props
}: PanelProps & { readonly agreement: Agreement }): ReactElement {
  const { state, time } = props;
  const relations = relationsOf(state);
  const period = periodInWords(periodOf(agreement));
  const parties = of(relations.partiesOf, agreement.id).map(({ id, actor, roles }) => ({
    id,
    sentence: [named(state, actor), ...words(roles.length === 0 ? '' : ` ${listInWords(roles)}`)],
  }));
  const above = find(state, 'agreement', agreement.under);
  const chain = [
    ...(above === undefined
      ? []
      : [{ id: above.id, sentence: [...words('Stands under '), named(state, above.id)] }]),
    ...of(relations.under, agreement.id).map(({ id }) => ({
      id,
      sentence: [...words('Under it: '), named(state, id)],
    })),
    ...agreement.replaces.map((id) => ({
      id,
      sentence: [...words('It replaces '), named(state, id)],
    })),
  ];
  const rooms = all(state, 'room')
    .filter(({ decidesAbout }) => decidesAbout.includes(agreement.id))
    .map(({ id }) => ({ id, sentence: [named(state, id), ...words(' decides about it')] }));
  const flows = of(relations.flowsUnder, agreement.id).map((flow) => ({
    id: flow.id,
    sentence: flowSentence(state, flow, time),
  }));
  const choice = agreementChoice(state, agreement);
  return (
    <>
      {choice.length > 0 && (
        <SaidList sentences={[{ id: agreement.id, sentence: choice }]} {...props} />
      )}
      <FactList
        facts={[
          ['Kind', valueTitle(agreement.agreementKind)],
          ['State', STATE_WORDS[stateOn(agreement, periodOf(agreement), shownDay(time))]],
          ['Dates', period === '' ? 'We don’t know yet.' : sentenceCase(period)],
          ...(agreement.programmeName === ''
            ? []
            : [['Programme', agreement.programmeName] as const]),
          ...(agreement.subject === ''
            ? []
            : [['Subject', sentenceCase(agreement.subject)] as const]),
          ['How we work', knownWords(agreement.howWeWork, 'howWeWork', valueTitle)],
        ]}
      />
      {agreement.note !== '' && <p>{agreement.note}</p>}
      <PanelPart title="Parties">
        <SaidList sentences={parties} {...props} />
      </PanelPart>
      <PanelPart title="Terms">
        <TermsPart agreement={agreement} {...props} />
      </PanelPart>
      {flows.length > 0 && (
        <PanelPart title="What passes under it">
          <SaidList sentences={flows} opens="More" {...props} />
        </PanelPart>
      )}
      {chain.length + rooms.length > 0 && (
        <PanelPart title="Above, under and beside it">
          <SaidList sentences={[...chain, ...rooms]} {...props} />
        </PanelPart>
      )}
      <ViewsPart about={agreement.id} {...props} />
      <SourcesPart about={agreement.id} {...props} />
    </>
  );
}
