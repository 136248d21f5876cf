import { comparedName } from '../../../graph-schema/edits/same-name.ts';

/** As many as fit on a screen and in one breath. */
export const MOST_NAMES = 10;
const LONGEST_NAME = 200;

/** "1. ", "- ", "• ": how lists begin that are pasted from elsewhere. */
const LIST_SIGN = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/u;

/** Names typed one to a line, each once, in their order. More than ten are left for the next round. */
export function typedNames(text: string): {
  readonly names: readonly string[];
  readonly left: number;
} {
  const seen = new Map<string, string>();
  for (const line of text.split(/\r?\n/u)) {
    const name = line.replace(LIST_SIGN, '').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME);
    const key = comparedName(name);
    if (key !== '' && !seen.has(key)) seen.set(key, name);
  }
  const names = [...seen.values()];
  return { names: names.slice(0, MOST_NAMES), left: Math.max(0, names.length - MOST_NAMES) };
}
