import { make } from '../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { id } from '../../graph-schema/model/ids.ts';
import { value } from '../../graph-schema/model/known.ts';
import { STEADY_GROUND_PARTNERS } from './partners.ts';

interface Row {
  readonly from: string;
  readonly to: string;
  readonly kind: Flow['flowKind'];
  readonly agreement?: string;
  readonly said?: Partial<Flow>;
}

const FOURTEEN_TARGETS = { amount: { record: value(14) }, unit: 'targets' } as const;

const ROWS: readonly Row[] = [
  { from: 'P3', to: 'P4', kind: 'sets-targets-for', agreement: 'A1', said: FOURTEEN_TARGETS },
  ...STEADY_GROUND_PARTNERS.map(({ code, partner }): Row => ({
    from: 'P4',
    to: partner,
    kind: 'sets-targets-for',
    agreement: code,
    said: FOURTEEN_TARGETS,
  })),
  {
    from: 'L3',
    to: 'C8',
    kind: 'owns',
    agreement: 'A15',
    said: { amount: { record: value(100) }, unit: 'percent' },
  },
  {
    from: 'L3',
    to: 'C8',
    kind: 'appoints-board-of',
    agreement: 'A15',
    said: { amount: { record: value(4) }, unit: 'seats', ofHowMany: value(5) },
  },
  {
    from: 'C2',
    to: 'M1',
    kind: 'decides-on-behalf-of',
    said: { aboutWhat: 'Speaking', why: 'Protection', reviewDate: value('2024-08-31') },
  },
  { from: 'F3', to: 'V3', kind: 'approves-spending-of', agreement: 'A20' },
  { from: 'P1', to: 'L1', kind: 'manages-contract-of', agreement: 'A14' },
];

export const controlFlows: readonly Flow[] = ROWS.map(({ from, to, kind, agreement, said }) =>
  make('flow', {
    id: id(`control:${from}-${to}:${kind}`),
    family: 'control',
    flowKind: kind,
    from: id(from),
    to: id(to),
    agreement: agreement === undefined ? null : id(agreement),
    ...said,
  }),
);
