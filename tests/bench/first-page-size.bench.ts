/** Gzip size of what a browser loads for the first page, without and with the picture. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { figure, heading, kilobytes } from './figures.ts';

const folder = fileURLToPath(new URL('../../dist/web/', import.meta.url));
const gzipped = (file: string) => gzipSync(readFileSync(path.join(folder, file))).length;
const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + gzipped(file), 0);

/** Scripts and styles that a text names, that exist. */
function named(text: string, files: ReadonlySet<string>): readonly string[] {
  return [...text.matchAll(/assets\/[\w.-]+\.(?:js|css)/g)]
    .map(([file]) => file)
    .filter((file) => files.has(file));
}

/** Files that a script imports at once, and those that these import. */
function withImports(start: readonly string[], files: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(start);
  for (const file of found) {
    if (!file.endsWith('.js')) continue;
    const script = readFileSync(path.join(folder, file), 'utf8');
    for (const [, name] of script.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
      const imported = `assets/${name ?? ''}`;
      if (files.has(imported)) found.add(imported);
    }
  }
  return found;
}

const files = new Set(readdirSync(path.join(folder, 'assets')).map((name) => `assets/${name}`));
const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
const first = withImports(named(page, files), files);
const scripts = [...files].filter((file) => file.endsWith('.js'));
// The worker comes later, for large maps only.
const picture = scripts
  .filter((file) => !file.includes('worker'))
  .filter((file) => readFileSync(path.join(folder, file), 'utf8').includes('unbundled-bezier'));
const withPicture = new Set([...first, ...withImports(picture, files)]);
const html = gzipped('index.html');

heading('What a browser loads, gzipped, fonts left out');
figure('first page without the picture', kilobytes(html + total(first)));
figure('first page with the picture', kilobytes(html + total(withPicture)));
