import { buildSchema, Kind, parse, validate } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { costOf } from '../../api/http/graphql/cost.ts';
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

/** As `api/http/graphql/cost-limit.ts` has it. */
const MOST_VALUES = 50_000;

test('no operation that the pages send is refused for what it may cost', async () => {
  for (const [name, text] of await operations()) {
    const document = parse(text);
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const cost = costOf(operation, document, schema, {}, MOST_VALUES);
      expect(cost, name).toBeLessThanOrEqual(MOST_VALUES);
    }
  }
});

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
