import { useId, type ReactElement } from 'react';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { HOW_WE_KNOW, type FlowDraft } from './flow-draft.ts';

/** "How do we know?", answered with one tap; who said it and which record can be told besides. */
export function HowStep({
  draft,
  fault,
  nameOf,
  onChange,
}: {
  readonly draft: FlowDraft;
  readonly fault: string | undefined;
  readonly nameOf: (id: Id) => string;
  readonly onChange: (part: Partial<FlowDraft>) => void;
}): ReactElement {
  const id = useId();
  const { from, to, how, saidBy } = draft;
  return (
    <fieldset className="start-choices">
      <legend className="field-label">How do we know?</legend>
      {fault !== undefined && (
        <p className="field-fault" role="alert">
          <span className="hidden-but-read">There is a problem: </span>
          {fault}
        </p>
      )}
      {HOW_WE_KNOW.map(({ sourceKind, words }) => (
        <label key={sourceKind}>
          <input
            type="radio"
            name={`${id}-how`}
            checked={how === sourceKind}
            onChange={() => onChange({ how: sourceKind })}
          />
          {words}
        </label>
      ))}
      {how === 'said-by-the-actor' && from !== null && to !== null && (
        <label className="start-besides start-said-by">
          Which of the two said it?
          <select
            className="input"
            value={saidBy}
            onChange={(event) => onChange({ saidBy: event.target.value === 'to' ? 'to' : 'from' })}
          >
            <option value="from">{nameOf(from)}</option>
            <option value="to">{nameOf(to)}</option>
          </select>
        </label>
      )}
      {how === 'published-record' && (
        <label className="start-besides">
          Which record? You can add it later.
          <input
            className="input"
            maxLength={500}
            autoComplete="off"
            value={draft.record}
            onChange={(event) => onChange({ record: event.target.value })}
          />
        </label>
      )}
    </fieldset>
  );
}
