/** `npm run build`: the dependencies and the built app, without Neo4j. */
import { runCommand } from '../steps/problem.mjs';
import { setUp } from '../steps/set-up.mjs';

await runCommand(async () => {
  await setUp({ neo4j: false });
  console.log('Built: dist/web and dist/api.');
  return 0;
});
