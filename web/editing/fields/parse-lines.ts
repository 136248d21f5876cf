import { fault, read, type Read } from './read.ts';

/** One entry a line; empty lines and entries that are there already are left out. */
export function parseLines(typed: string, max: number, most: number): Read<readonly string[]> {
  const lines = [...new Set(typed.split('\n').map((line) => line.trim()))].filter(
    (line) => line !== '',
  );
  const long = lines.find((line) => line.length > max);
  if (long !== undefined) {
    return fault(
      `at most ${max.toLocaleString('en-GB')} letters a line`,
      long,
      'Shorten this line.',
    );
  }
  if (lines.length > most) {
    return fault(
      `at most ${most.toLocaleString('en-GB')} lines`,
      `${lines.length} lines`,
      'Leave some out.',
    );
  }
  return read(lines);
}
