import { useId, type ReactElement } from 'react';
import { FamilyLine } from '../../canvas/FamilyLine.tsx';
import {
  FAMILY_NAMES,
  flowFamily,
  type FamilyName,
} from '../../../graph-schema/flow-families/index.ts';
import { FieldGroup } from '../fields/Field.tsx';
import { draftKey } from './draft.ts';
import { fieldWords } from './field-words.ts';
import { useForm, type Line } from './form.ts';

/** One of the seven families, each with its line. Its first kind is taken until another is chosen. */
export function FamilyInput({ of: line }: { readonly of: Line<'flow'> }): ReactElement {
  const form = useForm();
  const group = useId();
  const key = line.id === null ? '' : draftKey(line.id, 'family');
  const choose = (family: FamilyName): void => {
    form.type(line, 'family', family);
    form.type(line, 'flowKind', Object.keys(flowFamily(family).kinds)[0] ?? '');
    // A tie is stored once and read from both ends.
    form.type(line, 'twoWay', family === 'connection');
  };
  return (
    <div data-field={key} className="form-field">
      <FieldGroup label={fieldWords('flow', 'family').label} fault={form.faults.get(key)}>
        {() => (
          <div className="form-families">
            {FAMILY_NAMES.map((family) => (
              <label key={family}>
                <input
                  type="radio"
                  name={group}
                  checked={form.typed(line, 'family') === family}
                  onChange={() => choose(family)}
                />
                <FamilyLine family={family} />
                {flowFamily(family).words}
              </label>
            ))}
          </div>
        )}
      </FieldGroup>
    </div>
  );
}
