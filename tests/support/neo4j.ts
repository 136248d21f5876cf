/** The Neo4j that `npm test` started for this run. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new Error(
      `${name} is not set. These tests need the Neo4j that "npm test" starts: ` +
        'run "npm test", or "npm test -- --project integration" for these alone.',
    );
  }
  return value;
}

/** @throws Error saying to run `npm test` when there is none */
export function testNeo4j(): TestNeo4j {
  return {
    uri: required('TEST_NEO4J_URI'),
    user: required('TEST_NEO4J_USER'),
    password: required('TEST_NEO4J_PASSWORD'),
  };
}
