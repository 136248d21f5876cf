import { useId, type ReactElement, type ReactNode } from 'react';
import { faultWords, type Fault } from './read.ts';
import './fields.css';

/** What every editor of one value is given. */
export interface EditorProps<T> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly typed: T;
  readonly onTyped: (typed: T) => void;
  readonly fault?: Fault | undefined;
  /** Under the editor: what is read back, or what another person did meanwhile. */
  readonly beneath?: ReactNode;
  /** The label is read aloud only, as in a row of like editors. */
  readonly quiet?: boolean | undefined;
}

/** What ties an input to its label, hint and fault. */
export interface FieldIds {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

type FieldProps = Omit<EditorProps<never>, 'typed' | 'onTyped'> & {
  readonly children: (ids: FieldIds) => ReactNode;
};

/** Label, hint, fault, and the input between them. */
export function Field({ label, hint, fault, beneath, quiet, children }: FieldProps): ReactElement {
  const id = useId();
  const describedBy = describing(id, hint, fault, beneath);
  return (
    <div className="field" data-faulty={fault === undefined ? undefined : ''}>
      <label htmlFor={id} className={quiet === true ? 'hidden-but-read' : 'field-label'}>
        {label}
      </label>
      <Told id={id} hint={hint} fault={fault} />
      {children({ id, describedBy, invalid: fault !== undefined })}
      {beneath !== undefined && (
        <div id={`${id}-beneath`} className="field-beneath">
          {beneath}
        </div>
      )}
    </div>
  );
}

/** The same for a group of boxes or buttons, which is a set of fields with a legend. */
export function FieldGroup({
  label,
  hint,
  fault,
  beneath,
  quiet,
  children,
}: FieldProps): ReactElement {
  const id = useId();
  return (
    <fieldset
      className="field field-group"
      data-faulty={fault === undefined ? undefined : ''}
      aria-describedby={describing(id, hint, fault, beneath)}
    >
      <legend className={quiet === true ? 'hidden-but-read' : 'field-label'}>{label}</legend>
      <Told id={id} hint={hint} fault={fault} />
      {children({ id, describedBy: undefined, invalid: fault !== undefined })}
      {beneath !== undefined && (
        <div id={`${id}-beneath`} className="field-beneath">
          {beneath}
        </div>
      )}
    </fieldset>
  );
}

function Told({
  id,
  hint,
  fault,
}: {
  readonly id: string;
  readonly hint: string | undefined;
  readonly fault: Fault | undefined;
}): ReactElement {
  return (
    <>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
      {fault !== undefined && (
        <span id={`${id}-fault`} className="field-fault">
          <span className="hidden-but-read">There is a problem: </span>
          {faultWords(fault)}
        </span>
      )}
    </>
  );
}

function describing(
  id: string,
  hint: string | undefined,
  fault: Fault | undefined,
  beneath: ReactNode,
): string | undefined {
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(fault === undefined ? [] : [`${id}-fault`]),
    ...(beneath === undefined ? [] : [`${id}-beneath`]),
  ];
  return ids.length === 0 ? undefined : ids.join(' ');
}
