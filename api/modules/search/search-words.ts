const MOST_CHARACTERS = 200;
const MOST_WORDS = 10;
/** Letters and digits of any script; an apostrophe inside a word belongs to it. */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/**
 * A Lucene query for what a person typed: every word must begin a word of one of the names. Only letters,
 * digits and apostrophes inside words get through, in lower case, so that nothing typed is read as Lucene's own
 * signs or words. Accents are folded as the index folds them; "womens" also finds "women's" and the other way
 * round. Undefined where nothing is left to look for.
 */
export function luceneQuery(text: string): string | undefined {
  const words = folded(text.slice(0, MOST_CHARACTERS)).match(WORD) ?? [];
  if (words.length === 0) return undefined;
  return words
    .slice(0, MOST_WORDS)
    .map((word) => {
      const spellings = [...new Set(spellingsOf(word.replaceAll('’', "'")))];
      return `+(${spellings.map((spelling) => `${spelling}^3 ${spelling}*`).join(' ')})`;
    })
    .join(' ');
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function spellingsOf(word: string): readonly string[] {
  const joined = word.replaceAll("'", '');
  const owner = /^([^']{2,})s$/.exec(joined)?.[1];
  return [word, joined, ...(owner === undefined ? [] : [`${owner}'s`])];
}
