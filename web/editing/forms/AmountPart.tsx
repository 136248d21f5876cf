import type { ReactElement } from 'react';
import { UNITS, type Unit } from '../../../graph-schema/flow-families/units.ts';
import { isTold } from '../../../graph-schema/model/known.ts';
import { TwoSides, type Side } from '../fields/TwoSides.tsx';
import { useForm, type Line } from './form.ts';
import { FormField } from './FormField.tsx';

/** Units of what stands rather than passes each year. */
const STANDING: ReadonlySet<Unit> = new Set(['percent', 'seats', 'targets']);

/** How much, by the record and by each side. Where they differ all are kept, and none is averaged. */
export function AmountPart({
  of: line,
  units,
}: {
  readonly of: Line<'flow'>;
  readonly units: readonly Unit[];
}): ReactElement {
  const form = useForm();
  const { from, to, per, unit, amount } = form.entity(line);
  const counted = unit ?? units[0] ?? 'items';
  const named = (id: string | null | undefined, otherwise: string): string =>
    id === null || id === undefined ? otherwise : form.names.nameOf(id);
  const side = (key: 'record' | 'byFrom' | 'byTo', label: string): Side => {
    const known = amount[key];
    return {
      key,
      told: isTold(known) ? JSON.stringify(known) : undefined,
      editor: (
        <FormField
          of={line}
          path={`amount.${key}`}
          label={label}
          per={counted === 'pence' ? per : undefined}
          onPer={(said) => form.type(line, 'per', said)}
        />
      ),
    };
  };
  return (
    <>
      <TwoSides
        about="the amount"
        sides={[
          side('record', 'How much?'),
          side('byFrom', `As ${named(from, 'the giving side')} says`),
          side('byTo', `As ${named(to, 'the other side')} says`),
        ]}
      />
      <div className="form-pair">
        {units.length > 1 && (
          <FormField
            of={line}
            path="unit"
            options={units.map((value) => ({ value, words: UNITS[value].many }))}
          />
        )}
        {!STANDING.has(counted) && <FormField of={line} path="per" />}
      </div>
    </>
  );
}
