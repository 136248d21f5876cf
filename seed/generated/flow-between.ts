import { make } from '../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { id, type Id } from '../../graph-schema/model/ids.ts';
import { value } from '../../graph-schema/model/known.ts';
import type { Unit } from '../../graph-schema/flow-families/units.ts';

interface More extends Partial<Omit<Flow, 'amount' | 'unit'>> {
  readonly pence?: number;
  /** An amount in another unit. */
  readonly of?: readonly [number, Unit];
}

/** One flow of a made-up map. */
export function flowBetween(
  name: string,
  family: Flow['family'],
  flowKind: Flow['flowKind'],
  from: Id,
  to: Id,
  { pence, of, ...more }: More = {},
): Flow {
  const amount = pence ?? of?.[0];
  const unit = pence === undefined ? (of?.[1] ?? null) : 'pence';
  return make('flow', {
    id: id(name),
    family,
    flowKind,
    from,
    to,
    unit,
    ...(amount === undefined ? {} : { amount: { record: value(amount) } }),
    ...more,
  });
}
