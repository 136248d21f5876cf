import type { ReactElement } from 'react';
import type { Option } from '../fields/ChoiceInputs.tsx';
import type { UntoldWords } from '../fields/KnownInput.tsx';
import { ValueInput } from '../fields/ValueInput.tsx';
import { draftKey, typeAt } from './draft.ts';
import { fieldWords } from './field-words.ts';
import { useForm, type Line } from './form.ts';
import { saidWords } from './said-words.ts';

export interface FormFieldProps {
  readonly of: Line;
  readonly path: string;
  /** Where the words of the table do not fit. */
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly options?: readonly Option[] | undefined;
  readonly untold?: UntoldWords | undefined;
  readonly onAdd?: ((name: string) => string) | undefined;
  readonly per?: 'year' | 'once' | undefined;
  readonly onPer?: ((per: 'year' | 'once') => void) | undefined;
}

/** One field of what a form edits, with its words, what is wrong with it, and what another person did to it. */
export function FormField(props: FormFieldProps): ReactElement {
  const { of: line, path, quiet, onAdd, per, onPer } = props;
  const form = useForm();
  const words = fieldWords(line.kind, path);
  const key = line.id === null ? '' : draftKey(line.id, path);
  return (
    <div data-field={key === '' ? undefined : key} className="form-field">
      <ValueInput
        type={typeAt(form.entity(line), path)}
        names={form.names}
        about={`${line.kind}.${path}`}
        label={props.label ?? words.label}
        hint={props.hint ?? words.hint}
        long={words.long}
        untold={props.untold ?? words.untold}
        options={props.options ?? words.options}
        quiet={quiet}
        typed={form.typed(line, path)}
        onTyped={(typed) => form.type(line, path, typed)}
        fault={form.faults.get(key)}
        beneath={form.meanwhile.has(key) ? <Meanwhile of={line} path={path} /> : undefined}
        onAdd={onAdd}
        per={per}
        onPer={onPer}
      />
    </div>
  );
}

/** What another person put there while this one typed: both are shown, and what is typed stays until it is settled. */
function Meanwhile({ of: line, path }: { readonly of: Line; readonly path: string }): ReactElement {
  const form = useForm();
  const key = line.id === null ? '' : draftKey(line.id, path);
  const theirs = saidWords(form.names, typeAt(form.entity(line), path), form.meanwhile.get(key));
  return (
    <div className="form-meanwhile" role="status">
      <p>Someone changed this to “{theirs}” while you typed. What you typed is kept.</p>
      <button type="button" className="button" onClick={() => form.settle(key, 'theirs')}>
        Use theirs
      </button>
      <button type="button" className="button" onClick={() => form.settle(key, 'mine')}>
        Keep mine
      </button>
    </div>
  );
}
