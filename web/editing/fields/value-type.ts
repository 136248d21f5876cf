import type { TermValueType } from '../../../graph-schema/agreement-terms/term.ts';
import type { Unit } from '../../../graph-schema/flow-families/units.ts';
import type { Shape } from '../../../graph-schema/model/field.ts';
import type { NumberLimits } from './parse-number.ts';

/** What a value is for those who enter it: the shape of its field, with its unit. */
export type ValueType =
  | { readonly type: 'text'; readonly max: number; readonly optional: boolean }
  | { readonly type: 'texts'; readonly max: number; readonly most: number }
  | { readonly type: 'choice'; readonly values: readonly string[]; readonly optional: boolean }
  | { readonly type: 'choices'; readonly values: readonly string[] }
  | { readonly type: 'flag' }
  | ({ readonly type: 'number' } & NumberLimits)
  | { readonly type: 'money' }
  | { readonly type: 'day'; readonly optional: boolean }
  | { readonly type: 'known'; readonly inner: ValueType }
  | {
      readonly type: 'pointer';
      readonly to: readonly string[];
      readonly many: boolean;
      readonly optional: boolean;
    };

/** Of a field of the tables. Undefined for shapes that have an editor of their own. `name` ends in its unit. */
export function valueType(name: string, shape: Shape): ValueType | undefined {
  switch (shape.type) {
    case 'text':
    case 'texts':
    case 'choice':
    case 'choices':
    case 'flag':
    case 'day':
      return shape;
    case 'number':
      return numberType(name);
    case 'known': {
      const inner = valueType(name, shape.inner);
      return inner === undefined ? undefined : { type: 'known', inner };
    }
    case 'pointer': {
      const { to, many, optional, known } = shape;
      const pointer: ValueType = { type: 'pointer', to, many, optional: optional && !known };
      return known ? { type: 'known', inner: pointer } : pointer;
    }
    case 'parts':
      return valueType(name, shape.inner);
    case 'scalar':
    case 'plain':
      return undefined;
  }
}

/** Names of fields carry their unit, as `ownPenceAYear`, `daysToPay`. Finer limits are the schema's to hold. */
function numberType(name: string): ValueType {
  if (/pence/iu.test(name)) return { type: 'money' };
  if (name === 'hoursAWeek') return { type: 'number', whole: false, max: 168, unit: 'hours' };
  if (name === 'daysToPay') return { type: 'number', max: 3650, unit: 'days' };
  return { type: 'number' };
}

/** Of an amount in a unit of flows. */
export function unitType(unit: Unit): ValueType {
  return unit === 'pence' ? { type: 'money' } : { type: 'number', unit };
}

/** Of a term's value. */
export function termType(value: TermValueType): ValueType {
  switch (value.type) {
    case 'pence':
      return { type: 'money' };
    case 'number':
      return { type: 'number', whole: false, unit: value.unit, max: value.max ?? Infinity };
    case 'percent':
      return { type: 'number', whole: false, max: 100, unit: 'percent' };
    case 'choice':
      return { type: 'choice', values: value.values, optional: false };
    case 'yes-no':
      return { type: 'flag' };
    case 'day':
      return { type: 'day', optional: false };
    case 'text':
      return { type: 'text', max: 10_000, optional: false };
  }
}
