import { useId, type ReactElement } from 'react';
import {
  flowFamily,
  flowKind,
  type FlowKindName,
} from '../../../graph-schema/flow-families/index.ts';
import { UNITS, type Unit } from '../../../graph-schema/flow-families/units.ts';
import { parseMoney } from '../fields/parse-money.ts';
import { firstKind, unitOf, type FlowDraft } from './flow-draft.ts';

interface AmountStepProps {
  readonly draft: FlowDraft;
  readonly fault: string | undefined;
  readonly onChange: (part: Partial<FlowDraft>) => void;
}

/** What kind it is, and how much, in one unit. An amount may be left out: nobody has told it yet. */
export function AmountStep({ draft, fault, onChange }: AmountStepProps): ReactElement | null {
  const id = useId();
  const { family } = draft;
  if (family === null) return null;
  const kinds = Object.entries(flowFamily(family).kinds);
  const kind = draft.flowKind ?? firstKind(family);
  const unit = unitOf(draft);
  return (
    <>
      {kinds.length > 1 && (
        <label className="start-kind" htmlFor={`${id}-kind`}>
          <span className="field-label">What kind?</span>
          <select
            id={`${id}-kind`}
            className="input"
            value={kind}
            onChange={(event) =>
              onChange({ flowKind: event.target.value as FlowKindName, unit: null })
            }
          >
            {kinds.map(([name, { words }]) => (
              <option key={name} value={name}>
                {words}
              </option>
            ))}
          </select>
        </label>
      )}
      {unit !== null && (
        <fieldset className="start-amount">
          <legend className="field-label">How much?</legend>
          {fault !== undefined && (
            <p className="field-fault" id={`${id}-fault`} role="alert">
              <span className="hidden-but-read">There is a problem: </span>
              {fault}
            </p>
          )}
          <input
            className="input"
            aria-label={unit === 'pence' ? 'Amount in pounds' : `How many ${UNITS[unit].many}`}
            aria-invalid={fault !== undefined}
            aria-describedby={`${id}-hint`}
            placeholder={unit === 'pence' ? '£' : ''}
            autoComplete="off"
            value={draft.amount}
            onChange={(event) => onChange(typedAmount(event.target.value, unit))}
          />
          <Units draft={draft} unit={unit} onChange={onChange} />
          <select
            className="input"
            aria-label="For a year, or once"
            value={draft.per}
            onChange={(event) => onChange({ per: event.target.value as FlowDraft['per'] })}
          >
            <option value="year">a year</option>
            <option value="once">once</option>
          </select>
          <p id={`${id}-hint`} className="field-hint">
            Leave it empty if you don’t know yet.
          </p>
        </fieldset>
      )}
    </>
  );
}

function Units({
  draft,
  unit,
  onChange,
}: Omit<AmountStepProps, 'fault'> & { readonly unit: Unit }): ReactElement | null {
  if (draft.family === null) return null;
  const units = flowKind(draft.family, draft.flowKind ?? firstKind(draft.family))?.units ?? [];
  if (units.length < 2) return null;
  return (
    <select
      className="input"
      aria-label="Counted in"
      value={unit}
      onChange={(event) => onChange({ unit: event.target.value as Unit })}
    >
      {units.map((one) => (
        <option key={one} value={one}>
          {UNITS[one].many}
        </option>
      ))}
    </select>
  );
}

/** "20000 a year" says the period as well. */
function typedAmount(amount: string, unit: Unit): Partial<FlowDraft> {
  const money = unit === 'pence' ? parseMoney(amount) : undefined;
  const per = money?.is === 'read' ? money.value.per : undefined;
  return per === undefined ? { amount } : { amount, per };
}
