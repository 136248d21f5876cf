import type { ReactElement } from 'react';
import { Field, FieldGroup, type EditorProps } from './Field.tsx';

export interface Option {
  readonly value: string;
  readonly words: string;
  readonly hint?: string | undefined;
}

interface WithOptions {
  readonly options: readonly Option[];
}

/** One of a longer list. An empty value is offered by the list itself where it may be empty. */
export function SelectInput({
  options,
  ...field
}: EditorProps<string> & WithOptions): ReactElement {
  return (
    <Field {...field}>
      {({ id, describedBy, invalid }) => (
        <select
          id={id}
          className="input"
          value={field.typed}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onChange={(event) => field.onTyped(event.target.value)}
        >
          {!options.some(({ value }) => value === field.typed) && (
            <option value={field.typed}>Choose…</option>
          )}
          {options.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One of a few, all in sight. */
export function RadioInput({
  options,
  chips = false,
  ...field
}: EditorProps<string> & WithOptions & { readonly chips?: boolean }): ReactElement {
  return (
    <FieldGroup {...field}>
      {({ id }) => (
        <div className={chips ? 'field-chips' : 'field-options'}>
          {options.map(({ value, words, hint }) => (
            <label key={value} className="field-option">
              <input
                type="radio"
                name={id}
                value={value}
                checked={field.typed === value}
                onChange={() => field.onTyped(value)}
              />
              <span>
                {words}
                {hint !== undefined && <span className="field-hint field-under">{hint}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}

/** Any of a list. */
export function ChecksInput({
  options,
  ...field
}: EditorProps<readonly string[]> & WithOptions): ReactElement {
  const { typed, onTyped } = field;
  return (
    <FieldGroup {...field}>
      {() => (
        <div className="field-chips">
          {options.map(({ value, words }) => (
            <label key={value} className="field-option">
              <input
                type="checkbox"
                checked={typed.includes(value)}
                onChange={(event) =>
                  onTyped(
                    event.target.checked
                      ? options
                          .map((one) => one.value)
                          .filter((one) => one === value || typed.includes(one))
                      : typed.filter((one) => one !== value),
                  )
                }
              />
              <span>{words}</span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}

/** Yes or no in one box. */
export function FlagInput({ label, typed, onTyped, beneath }: EditorProps<boolean>): ReactElement {
  return (
    <div className="field">
      <label className="field-option">
        <input
          type="checkbox"
          checked={typed}
          onChange={(event) => onTyped(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {beneath}
    </div>
  );
}
