const SMALL = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** "A", "A and B", "A, B and C"; empty for none. */
export function listInWords(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** One to nine in words, else in figures with commas. 0 is "no", as in "no flows". */
export function countInWords(count: number): string {
  if (count === 0) return 'no';
  return SMALL[count - 1] ?? count.toLocaleString('en-GB');
}

/** "one flow", "12 flows", "no flows". */
export function countOf(count: number, one: string, many: string): string {
  return `${countInWords(count)} ${count === 1 ? one : many}`;
}

/** The first letter in upper case, for the beginning of a sentence. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1);
}
