import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

const FOLDER = 'api/analysis/talking-points/unheld-collaboration';
const BLOCKS = [...read('docs/adding-a-talking-point.md').matchAll(/^```ts\n(.*?)^```$/gms)].map(
  ([, code]) => code,
);

describe('the guide to adding a talking point', () => {
  it.each(['detect.ts', 'words.en.ts'])('shows %s of its example as it is', (file) => {
    expect(BLOCKS).toContain(read(`${FOLDER}/${file}`));
  });

  it('shows the line that puts its example into the registry', () => {
    expect(BLOCKS).toContain('entry(unheldCollaboration, unheldCollaborationWords),\n');
    expect(read('api/analysis/talking-points/registry.ts')).toContain(
      '  entry(unheldCollaboration, unheldCollaborationWords),\n',
    );
  });
});
