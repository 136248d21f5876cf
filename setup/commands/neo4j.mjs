/** `npm run neo4j`: what to type into any Neo4j browser to look at the data of the running app. */
import { join } from 'node:path';
import { stillLives } from '../../api/db/embedded/process-table.mjs';
import { readFileSync } from 'node:fs';
import { dataFolder } from '../steps/paths.mjs';
import { runCommand } from '../steps/problem.mjs';

/**
 * @param {string} folder
 * @returns {{ uri: string, user: string, passwordFile: string, server: { pid: number, startedAt: string } } | undefined}
 */
function readServer(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'neo4j', 'server.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

await runCommand(() => {
  if (process.env.NEO4J_URI) {
    console.log(
      `Alliance Map uses a Neo4j of your own here:\n  address   ${process.env.NEO4J_URI}\n  user      ${process.env.NEO4J_USER ?? 'neo4j'}\n  password  as you set it in NEO4J_PASSWORD`,
    );
    return Promise.resolve(0);
  }
  const folder = dataFolder(process.env);
  const server = readServer(folder);
  if (server === undefined || !stillLives(server.server)) {
    console.log(
      `No Neo4j is running on ${folder}. Start Alliance Map first ("npm start"), with the same DATA_DIR if you set one.`,
    );
    return Promise.resolve(1);
  }
  console.log(
    `The Neo4j of Alliance Map, for any Neo4j browser:\n  address        ${server.uri}\n  user           ${server.user}\n  password file  ${server.passwordFile}\nAnything can be changed there, past every check of Alliance Map: better only look.`,
  );
  return Promise.resolve(0);
});
