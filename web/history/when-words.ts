import { momentInWords } from '../state/moment-words.ts';

/** "3 March 2026, 14:05", where the reader is. */
export function loggedAt(iso: string): string {
  return momentInWords(iso).replace(' at ', ', ');
}
