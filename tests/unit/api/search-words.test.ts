import fc from 'fast-check';
import { expect, test } from 'vitest';
import { luceneQuery } from '../../../api/modules/search/search-words.ts';

test('every word must begin a word of a name', () => {
  expect(luceneQuery('Net lo')).toBe('+(net^3 net*) +(lo^3 lo*)');
});

test('accents fold, and an apostrophe may be there or not', () => {
  expect(luceneQuery('Café')).toBe('+(cafe^3 cafe*)');
  expect(luceneQuery('women’s')).toBe("+(women's^3 women's* womens^3 womens*)");
  expect(luceneQuery('womens')).toBe("+(womens^3 womens* women's^3 women's*)");
});

test('nothing to look for is nothing', () => {
  for (const text of ['', '  ', '*?~"', '&& || !']) expect(luceneQuery(text)).toBeUndefined();
});

test('whatever is typed, only words and our own signs get through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const query = luceneQuery(text) ?? '';
      const words = query.replaceAll(/[+()*]|\^3/g, '').split(' ');
      expect(words.every((word) => /^[\p{L}\p{N}']*$/u.test(word))).toBe(true);
      expect(query).not.toMatch(/\b(AND|OR|NOT|TO)\b/);
    }),
  );
});
