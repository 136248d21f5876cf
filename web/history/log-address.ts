import { dayNumber, daySchema, type Day } from '../../graph-schema/model/day.ts';
import { idSchema, type Id } from '../../graph-schema/model/ids.ts';
import type { LogWish } from '../graphql/history.ts';

/** The parts of the page of changes. */
export const PARTS = ['log', 'between', 'unchecked'] as const;
export type ChangesPart = (typeof PARTS)[number];

/** What the address of the page of changes says. */
export interface LogAddress {
  readonly part: ChangesPart;
  readonly actor: Id | null;
  readonly person: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

export function readLogAddress(query: URLSearchParams): LogAddress {
  const day = (name: string): Day | null => daySchema.safeParse(query.get(name)).data ?? null;
  const person = query.get('person')?.trim() ?? '';
  return {
    part: PARTS.find((part) => part === query.get('show')) ?? 'log',
    actor: idSchema.safeParse(query.get('actor')).data ?? null,
    person: person === '' ? null : person,
    from: day('from'),
    to: day('to'),
  };
}

export function writeLogAddress(address: LogAddress): string {
  const { part, actor, person, from, to } = address;
  const query = new URLSearchParams();
  if (part !== 'log') query.set('show', part);
  for (const [name, text] of Object.entries({ actor, person, from, to })) {
    if (text !== null) query.set(name, text);
  }
  return query.toString();
}

/** The same as the log is asked: whole days in the reader's own time zone, the last included. */
export function wishOf({ actor, person, from, to }: LogAddress): LogWish {
  return {
    actor,
    person,
    from: from === null ? null : beginningOf(from),
    to: to === null ? null : endOf(to),
  };
}

/** The first moment of a day where the reader is. */
export function beginningOf(day: Day): string {
  return new Date(`${day}T00:00:00`).toISOString();
}

/** The first moment after a day. */
export function endOf(day: Day): string {
  const MS_A_DAY = 86_400_000;
  const next = new Date((dayNumber(day) + 1) * MS_A_DAY).toISOString().slice(0, day.length);
  return beginningOf(next);
}
