import type { ReactElement } from 'react';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { SOURCE_KINDS, type SourceKind } from '../../../graph-schema/model/source.ts';
import { todayAsDay } from '../../state/moment-words.ts';
import { valueTitle } from '../../words/values.ts';
import { PointerInput } from '../fields/PointerInputs.tsx';
import { useForm, type Line } from './form.ts';
import { FormField } from './FormField.tsx';
import { LineList } from './LineList.tsx';
import { FormMore, FormPart } from './Parts.tsx';

/** Kinds whose date is the day on which they are told. */
const TOLD_TODAY: ReadonlySet<SourceKind> = new Set([
  'said-by-the-actor',
  'said-in-workshop',
  'said-about-the-actor',
  'estimate',
]);

/** How we know: one tap makes a source of its kind and joins it; or a source that is there is joined. */
export function SourcesPart({ shows }: { readonly shows: Id }): ReactElement {
  const form = useForm();
  const evidence = form.lines('evidence', (one) => one.shows === shows);
  const join = (source: string): void => {
    if (evidence.some((line) => form.entity(line).source === source)) return;
    form.add('evidence', { source, shows });
  };
  const tap = (sourceKind: SourceKind): void => {
    const today = todayAsDay(new Date());
    const date = TOLD_TODAY.has(sourceKind) ? { date: { is: 'value', value: today } } : {};
    join(form.add('source', { sourceKind, reference: valueTitle(sourceKind), ...date }));
  };
  return (
    <FormPart title="How do we know?">
      <div className="form-sources" role="group" aria-label="Kind of source">
        {SOURCE_KINDS.map((kind) => (
          <button key={kind} type="button" className="button" onClick={() => tap(kind)}>
            {valueTitle(kind)}
          </button>
        ))}
      </div>
      {form.lines('source', () => true).length > 0 && (
        <PointerInput
          label="Or a source that is here"
          to={['source']}
          names={form.names}
          typed=""
          onTyped={(source) => {
            if (source !== '') join(source);
          }}
        />
      )}
      <LineList lines={evidence} called={(line) => form.names.nameOf(form.entity(line).source)}>
        {(line) => <OneSource line={line} />}
      </LineList>
      {evidence.length === 0 && <p className="soft">No source yet. One tap is enough.</p>}
    </FormPart>
  );
}

function OneSource({ line }: { readonly line: Line<'evidence'> }): ReactElement {
  const form = useForm();
  const { source: id } = form.entity(line);
  const isNew = form.draft.added.some((one) => one.id === id);
  const source: Line<'source'> = { id, kind: 'source', given: {} };
  return (
    <>
      <strong>{form.names.nameOf(id)}</strong>
      {isNew && <FormField of={source} path="reference" />}
      <FormMore title="How sure, and confirmed by whom">
        <FormField of={line} path="confirmed" />
        <FormField of={line} path="sureness" />
        <FormField of={line} path="reviewDate" />
        {isNew && <FormField of={source} path="date" />}
        {isNew && <FormField of={source} path="saidBy" />}
      </FormMore>
    </>
  );
}
