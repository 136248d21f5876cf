/** Neo4j's jars as set-up fetched them. */
export function neo4jLib(): string {
  const folder = process.env.NEO4J_LIB;
  if (folder === undefined) {
    throw new Error('NEO4J_LIB is not set. Run these tests with "npm test", which fetches Neo4j.');
  }
  return folder;
}
