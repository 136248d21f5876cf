import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TOP = 'api|docs|graph-schema|seed|setup|tests|web';

const documents = [
  'README.md',
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Paths in backticks and pictures that begin with a top folder; placeholders and patterns are no paths. */
function pathsIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(new RegExp('`((?:' + TOP + ')/[^`\\s]*)`', 'g'))].map(
    ([, name]) => name ?? '',
  );
  const pictures = [...text.matchAll(/\]\(((?!https?:)[^)#\s]+)\)/g)].map(([, name]) => name ?? '');
  return [...quoted, ...pictures].filter((name) => !/[<>*{}]|NNN/.test(name));
}

describe('every path that the documents name', () => {
  it('is found in them at all', () => {
    expect(
      documents.flatMap((name) => pathsIn(readFileSync(path.join(ROOT, name), 'utf8'))).length,
    ).toBeGreaterThan(20);
  });

  it.each(documents)('exists: %s', (name) => {
    const missing = pathsIn(readFileSync(path.join(ROOT, name), 'utf8')).filter(
      (named) =>
        !existsSync(path.join(ROOT, named)) &&
        !existsSync(path.join(ROOT, path.dirname(name), named)),
    );
    expect(missing).toEqual([]);
  });
});
