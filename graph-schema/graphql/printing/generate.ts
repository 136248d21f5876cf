/**
 * `npm run generate`: prints enums.graphql from the tables of the model, schema.graphql from all modules, and
 * the types of the API's resolvers. A contract test fails where what is kept is stale.
 */
import { writeFile } from 'node:fs/promises';
import { generated } from './generated.ts';

for (const { path, text } of await generated()) await writeFile(path, text);
