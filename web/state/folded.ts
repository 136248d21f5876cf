/**
 * A name as people type it: lower case, without accents, apostrophes or punctuation, "&" as "and",
 * single spaces. "Noor Women’s Circle" and "noor womens circle" fold to the same text.
 */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en-GB')
    .replace(/['’‘ʼ`´]/gu, '')
    .replace(/&/gu, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
