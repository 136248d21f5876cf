import { use, type ReactElement } from 'react';
import { Field, type EditorProps } from './Field.tsx';
import { TextHints } from './text-hints.ts';

/** From here on the letters that are left are counted down. */
const NEAR_THE_END = 0.9;

export interface TextInputProps extends EditorProps<string> {
  readonly max: number;
  /** Several lines. */
  readonly long?: boolean | undefined;
  /** Which field it is, for gentle hints: `actor.name`. */
  readonly about: string;
}

/** Words. Nothing that is typed is cut: too much is told, and how much. */
export function TextInput({ max, long = false, about, ...field }: TextInputProps): ReactElement {
  const { typed, onTyped } = field;
  const left = max - typed.length;
  const hints = use(TextHints)(typed, about);
  return (
    <Field {...field}>
      {({ id, describedBy, invalid }) => (
        <>
          {long ? (
            <textarea
              id={id}
              className="input"
              rows={3}
              value={typed}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              onChange={(event) => onTyped(event.target.value)}
            />
          ) : (
            <input
              id={id}
              className="input"
              autoComplete="off"
              value={typed}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              onChange={(event) => onTyped(event.target.value)}
            />
          )}
          {left < max * (1 - NEAR_THE_END) && (
            <span className="field-hint" role="status">
              {leftWords(left)}
            </span>
          )}
          {hints}
        </>
      )}
    </Field>
  );
}

function leftWords(left: number): string {
  const letters = Math.abs(left).toLocaleString('en-GB');
  return left >= 0 ? `${letters} letters left.` : `${letters} letters too many.`;
}
