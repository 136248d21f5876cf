import { buildSchema, Kind, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { costOf } from '../../../api/http/graphql/cost.ts';
import { projectRoot } from '../../../setup/steps/paths.mjs';

const schema = buildSchema(
  readFileSync(`${projectRoot}/graph-schema/graphql/schema.graphql`, 'utf8'),
);

function cost(text: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(text);
  const operation = document.definitions.find((of) => of.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('No operation');
  return costOf(operation, document, schema, variables, 50_000);
}

test('a page costs its first times what is asked of each', () => {
  // map, actors, and for each of 20: nodes, id, name.
  expect(cost('{ map(id: "x") { actors(first: 20) { nodes { id name } } } }')).toBe(2 + 20 * 3);
});

test('a first as a variable, and one left out, count as what they come to', () => {
  const query = 'query Q($n: Int!) { map(id: "x") { actors(first: $n) { nodes { id } } } }';
  expect(cost(query, { n: 100 })).toBe(2 + 100 * 2);
  expect(cost('{ map(id: "x") { actor(id: "y") { seats { id } } } }')).toBe(3 + 50);
});

test('fragments count where they are spread, and counting ends at the most', () => {
  const spread =
    '{ map(id: "x") { actors(first: 20) { ...P } } } fragment P on ActorConnection { nodes { id name } }';
  expect(cost(spread)).toBe(2 + 20 * 3);
  const bombs = Array.from(
    { length: 20 },
    (_, at) => `fragment F${at} on Map { ...F${at + 1} ...F${at + 1} ...F${at + 1} }`,
  );
  const text = `{ map(id: "x") { ...F0 } } ${bombs.join(' ')} fragment F20 on Map { state { revision } }`;
  expect(cost(text)).toBeGreaterThan(50_000);
});

test('what reads a whole map is dear however little is asked of it', () => {
  expect(cost('{ map(id: "x") { state { revision } } }')).toBeGreaterThan(500);
});
