import { make } from '../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { id } from '../../graph-schema/model/ids.ts';
import { value } from '../../graph-schema/model/known.ts';

/** Into which room, or none that anyone has told of. */
const ROWS: readonly {
  readonly from: string;
  readonly via?: string;
  readonly room?: string;
  readonly rung?: number;
  readonly note?: string;
}[] = [
  { from: 'M1', via: 'C2', room: 'T3', rung: 1 },
  { from: 'M2', via: 'C11', room: 'T2', rung: 1, note: 'In writing.' },
  { from: 'M3', via: 'C7', room: 'T2', rung: 2 },
  { from: 'M3', room: 'T7', rung: 5 },
  { from: 'M4', room: 'T5', rung: 6 },
  { from: 'M5', via: 'V7' },
  { from: 'M6', room: 'T7', rung: 5 },
  { from: 'M7', via: 'V4' },
];

export const voiceFlows: readonly Flow[] = ROWS.map(({ from, via, room, rung, note }) =>
  make('flow', {
    id: id(`voice:${from}-${room ?? 'no-room'}`),
    family: 'voice',
    flowKind: 'voice',
    from: id(from),
    to: room === undefined ? null : id(room),
    via: via === undefined ? [] : [id(via)],
    ...(rung === undefined ? {} : { rung: value(rung) }),
    ...(note === undefined ? {} : { note }),
  }),
);
