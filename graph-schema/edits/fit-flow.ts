import { FAMILY_NAMES, flowFamily, flowKind } from '../flow-families/index.ts';
import type { FieldTable } from '../model/field.ts';
import type { Flow } from '../model/flow.ts';

/**
 * The flow with what does not fit its family or kind taken off: fields of other families go back to their first
 * value, a kind without amounts has none, and an amount is in a unit of its kind.
 */
export function fitFlow(flow: Flow): Flow {
  const kind = flowKind(flow.family, flow.flowKind);
  if (kind === undefined) return flow;
  const told = Object.values(flow.amount).some((side) => side.is === 'value');
  const unit =
    flow.unit !== null && kind.units.includes(flow.unit)
      ? flow.unit
      : told
        ? (kind.units[0] ?? null)
        : null;
  const amount = kind.units.length === 0 ? {} : flow.amount;
  return { ...flow, ...otherExtras(flow), unit, amount };
}

function otherExtras(flow: Flow): Partial<Flow> {
  const own = flowFamily(flow.family).extras;
  const others: Record<string, unknown> = {};
  for (const family of FAMILY_NAMES) {
    const extras: FieldTable = flowFamily(family).extras;
    for (const [name, { initial }] of Object.entries(extras)) {
      if (!(name in own)) others[name] = initial;
    }
  }
  return others;
}
