import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { openApi } from '../../support/api.ts';
import { registeredCypher } from '../../../api/db/cypher.ts';
import { testNeo4j } from '../../support/neo4j.ts';

/** Look at few nodes by their label, each once; none of a map's size. */
const SMALL_LABELS =
  /^(migrations? |seeds |mark seed|list maps|deleted maps|maps to purge|maps to roll back|await )/;

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

function nameOf(plan: Plan): string {
  return plan.operatorType.split('@')[0] ?? '';
}

function leaves(plan: Plan): readonly string[] {
  return plan.children.length === 0 ? [nameOf(plan)] : plan.children.flatMap(leaves);
}

/** Operators that look at everything, or multiply rows: one unique node with another is one row. */
function dear(plan: Plan): readonly string[] {
  const name = nameOf(plan);
  const multiplies =
    name === 'CartesianProduct' &&
    leaves(plan).some((leaf) => !/^(NodeUniqueIndexSeek|Argument)/.test(leaf));
  const scans = /^(AllNodesScan|NodeByLabelScan|(Und|D)irected(All)?Relationship.*Scan)$/.test(
    name,
  );
  return [...(multiplies || scans ? [name] : []), ...plan.children.flatMap(dear)];
}

test('every named statement starts from an index and multiplies nothing', async () => {
  const api = await openApi();
  await api.stop();
  const { uri, user, password } = testNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const statements = registeredCypher();
  expect(statements.length).toBeGreaterThan(60);
  const refused: string[] = [];
  for (const { name, text } of statements) {
    const parameters = Object.fromEntries(
      [...text.matchAll(/\$([A-Za-z]\w*)/g)].map(
        ([, parameter = '']) => [parameter, null] as const,
      ),
    );
    const session = driver.session({ database: 'neo4j' });
    try {
      const { summary } = await session.run(`EXPLAIN ${text}`, parameters);
      const bad = dear(summary.plan as Plan);
      if (bad.length > 0 && !SMALL_LABELS.test(name)) refused.push(`${name}: ${bad.join()}`);
    } finally {
      await session.close();
    }
  }
  await driver.close();
  expect(refused).toEqual([]);
});
