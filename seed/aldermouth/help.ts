import { make } from '../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { id } from '../../graph-schema/model/ids.ts';
import { value } from '../../graph-schema/model/known.ts';
import { WEEKS_A_YEAR } from './amounts.ts';

interface Row {
  readonly agreement: string;
  readonly from: string;
  readonly to: string;
  readonly kind: Flow['flowKind'];
  readonly unit: 'hours' | 'days' | 'places';
  readonly aYear: number;
  readonly said?: Partial<Flow>;
}

const LEAVING_PRISON_OR_RECOVERY = { forWhom: 'People leaving prison or recovery' } as const;

const ROWS: readonly Row[] = [
  {
    agreement: 'A17',
    from: 'L4',
    to: 'V2',
    kind: 'space',
    unit: 'hours',
    aYear: 12 * WEEKS_A_YEAR,
    said: { note: 'A hall, 12 hours a week.' },
  },
  {
    agreement: 'A17',
    from: 'L4',
    to: 'V2',
    kind: 'staff-time',
    unit: 'days',
    aYear: 1 * WEEKS_A_YEAR,
    said: { note: '1 day a week.' },
  },
  ...['V6', 'V10'].map((to): Row => ({
    agreement: 'A25',
    from: 'B1',
    to,
    kind: 'space',
    unit: 'hours',
    aYear: 3 * WEEKS_A_YEAR,
    said: { note: 'Living room, 3 hours a week.' },
  })),
  ...['C8', 'C2'].map((to): Row => ({
    agreement: 'A26',
    from: 'B3',
    to,
    kind: 'training',
    unit: 'places',
    aYear: 4,
    said: LEAVING_PRISON_OR_RECOVERY,
  })),
];

export const helpFlows: readonly Flow[] = ROWS.map(
  ({ agreement, from, to, kind, unit, aYear, said }) =>
    make('flow', {
      id: id(`help:${agreement}:${to}:${kind}`),
      family: 'help',
      flowKind: kind,
      from: id(from),
      to: id(to),
      agreement: id(agreement),
      amount: { record: value(aYear) },
      unit,
      ...said,
    }),
);
