import { dayInWords } from '../../graph-schema/words/dates.ts';

/** "31 October 2025 at 09:30" in the reader's own time zone, from an ISO moment in UTC. */
export function momentInWords(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return 'at a time not known';
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${dayInWords(day)} at ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** Today in the reader's own time zone, as an ISO day. */
export function todayAsDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
