import type { ReactElement } from 'react';
import { Combobox } from './Combobox.tsx';
import { Field, type EditorProps } from './Field.tsx';
import type { NameSource } from './name-source.ts';

interface PointerProps {
  readonly to: readonly string[];
  readonly names: NameSource;
  /** Makes something of this name and tells its id. Absent: only what is there can be chosen. */
  readonly onAdd?: ((name: string) => string) | undefined;
}

/** One thing on the map, by its name. */
export function PointerInput({
  to,
  names,
  onAdd,
  ...field
}: EditorProps<string> & PointerProps): ReactElement {
  const { typed, onTyped } = field;
  return (
    <Field {...field}>
      {(ids) => (
        <Combobox
          ids={ids}
          to={to}
          names={names}
          chosen={typed === '' ? '' : names.nameOf(typed)}
          onChoose={onTyped}
          onAdd={onAdd === undefined ? undefined : (name) => onTyped(onAdd(name))}
          onClear={() => onTyped('')}
        />
      )}
    </Field>
  );
}

/** Several things on the map, each of which can be taken off again. */
export function PointersInput({
  to,
  names,
  onAdd,
  ...field
}: EditorProps<readonly string[]> & PointerProps): ReactElement {
  const { label, typed, onTyped } = field;
  const add = (id: string): void => {
    if (!typed.includes(id)) onTyped([...typed, id]);
  };
  return (
    <Field {...field}>
      {(ids) => (
        <>
          {typed.length > 0 && (
            <ul className="field-names" aria-label={`${label}: chosen`}>
              {typed.map((id) => (
                <li key={id}>
                  {names.nameOf(id)}
                  <button
                    type="button"
                    aria-label={`Take off ${names.nameOf(id)}`}
                    onClick={() => onTyped(typed.filter((one) => one !== id))}
                  >
                    <span aria-hidden="true">×</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
          <Combobox
            ids={ids}
            to={to}
            names={names}
            chosen=""
            onChoose={add}
            onAdd={onAdd === undefined ? undefined : (name) => add(onAdd(name))}
          />
        </>
      )}
    </Field>
  );
}
