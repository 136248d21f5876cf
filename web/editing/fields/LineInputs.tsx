import type { ReactElement, ReactNode } from 'react';
import { dayInWords } from '../../../graph-schema/words/dates.ts';
import { Field, type EditorProps } from './Field.tsx';
import { parseDay } from './parse-day.ts';
import { moneyReadBack, parseMoney } from './parse-money.ts';

/** A list of names or numbers, one a line. */
export function LinesInput(field: EditorProps<string>): ReactElement {
  const { typed, onTyped } = field;
  return (
    <Field {...field} hint={field.hint ?? 'One a line.'}>
      {({ id, describedBy, invalid }) => (
        <textarea
          id={id}
          className="input"
          rows={Math.min(6, Math.max(2, typed.split('\n').length))}
          value={typed}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onChange={(event) => onTyped(event.target.value)}
        />
      )}
    </Field>
  );
}

interface OneLineProps extends EditorProps<string> {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly onLeave?: (() => void) | undefined;
  readonly decimal?: boolean;
}

/** A figure or a date: typed as people write it, with a sign before or a unit after. */
export function OneLine({ before, after, onLeave, decimal, ...field }: OneLineProps): ReactElement {
  return (
    <Field {...field}>
      {({ id, describedBy, invalid }) => (
        <span className="field-line">
          {before !== undefined && <span aria-hidden="true">{before}</span>}
          <input
            id={id}
            className="input"
            autoComplete="off"
            inputMode={decimal === true ? 'decimal' : undefined}
            value={field.typed}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            onChange={(event) => field.onTyped(event.target.value)}
            onBlur={onLeave}
          />
          {after !== undefined && <span className="soft">{after}</span>}
        </span>
      )}
    </Field>
  );
}

interface MoneyInputProps extends EditorProps<string> {
  /** Said elsewhere: what the amount is for. The typed text may say it itself. */
  readonly per?: 'year' | 'once' | undefined;
  /** Told when the field is left and the text said "a year" or "once". */
  readonly onPer?: ((per: 'year' | 'once') => void) | undefined;
}

/** Money as people write it, read back in words beneath. */
export function MoneyInput({ per, onPer, ...field }: MoneyInputProps): ReactElement {
  const money = parseMoney(field.typed);
  const readBack =
    money.is === 'read'
      ? `${moneyReadBack(money.value.pence, money.value.per ?? per)}.`
      : undefined;
  return (
    <OneLine
      {...field}
      beneath={both(readBack, field.beneath)}
      onLeave={() => {
        if (money.is === 'read' && money.value.per !== undefined) onPer?.(money.value.per);
      }}
    />
  );
}

/** A date as people write it, read back in words beneath. */
export function DayInput(field: EditorProps<string>): ReactElement {
  const day = parseDay(field.typed);
  const words = day.is === 'read' ? dayInWords(day.value) : '';
  const readBack = words === '' || words === field.typed.trim() ? undefined : `${words}.`;
  return (
    <OneLine
      {...field}
      hint={field.hint ?? 'For example 3 March 2026.'}
      beneath={both(readBack, field.beneath)}
    />
  );
}

function both(readBack: string | undefined, beneath: ReactNode): ReactNode {
  if (readBack === undefined) return beneath;
  return (
    <>
      <span className="field-hint">{readBack}</span>
      {beneath}
    </>
  );
}
