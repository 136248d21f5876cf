import { buildSchema, parse, validate } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectRoot } from '../../setup/steps/paths.mjs';

const schema = buildSchema(
  readFileSync(`${projectRoot}/graph-schema/graphql/schema.graphql`, 'utf8'),
);
const folder = `${projectRoot}/web/graphql`;

async function operations(): Promise<(readonly [string, string])[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.operations.ts'));
  const modules = await Promise.all(
    files.map((file) => import(`${folder}/${file}`) as Promise<Record<string, unknown>>),
  );
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, text]) =>
      typeof text === 'string' ? [[name, text] as const] : [],
    ),
  );
}

test('every operation that the pages send is valid', async () => {
  const all = await operations();
  expect(all.length).toBeGreaterThanOrEqual(8);
  for (const [name, text] of all) {
    expect(
      validate(schema, parse(text)).map(({ message }) => message),
      name,
    ).toEqual([]);
  }
});
