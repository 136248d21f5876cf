import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../context.ts';
import type { Database } from '../../db/database.ts';
import type { MapParent } from '../../graphql-parents.ts';
import type { Resolvers } from '../../graphql-types.ts';
import { ImportRunning, refuseWhileImporting } from '../../modules/batches/import-running.ts';
import { readTorn } from '../../modules/batches/torn.store.ts';
import type { Log } from '../log.ts';
import { formatErrorWith } from './format-error.ts';

/** Answered from the map's own node, which a batch writes last, or from nothing that a batch writes. */
const OF_THE_MAP_ITSELF: ReadonlySet<string> = new Set([
  ...['id', 'title', 'purpose', 'boundary', 'asAt', 'shows', 'madeUp', 'attribution'],
  ...['revision', 'contentRevision', 'lastChangedAt', 'importing', 'measuresOffered'],
]);

/** Answered from a state that is known to be whole: what reads it looks by itself whether a batch is running. */
const OF_A_WHOLE_STATE: ReadonlySet<string> = new Set([
  ...['state', 'changeSets', 'log', 'then', 'ownSteps', 'graph', 'ledgers'],
  ...['talkingPoints', 'askedFor', 'howSure', 'whatWorks', 'aboutTheMap', 'ifSettings'],
  ...['measures', 'networkMeasures'],
]);

type FieldResolver = (parent: MapParent, args: never, context: Context, info: never) => unknown;

/** Fields of a map that are not answered while a batch is written to it, and are looked at again in the end. */
export function guardingImports(resolvers: Resolvers): Resolvers {
  if (resolvers.Map === undefined) return resolvers;
  const fields = Object.entries(resolvers.Map as Readonly<Record<string, FieldResolver>>);
  const guarded = fields.map(([name, resolve]): [string, FieldResolver] =>
    OF_THE_MAP_ITSELF.has(name) ? [name, resolve] : [name, guardedField(name, resolve)],
  );
  return { ...resolvers, Map: Object.fromEntries(guarded) };
}

function guardedField(name: string, resolve: FieldResolver): FieldResolver {
  return (map, args, context, info) => {
    // The list of maps shows those that are being written, without their counts.
    if (name !== 'counts') refuseWhileImporting(map.batch);
    if (!OF_A_WHOLE_STATE.has(name) && map.batch === null) {
      context.lookedAt.set(map.id, map.batches);
    }
    return resolve(map, args, context, info);
  };
}

/**
 * Statements of one operation see what others commit between them: where a batch has begun meanwhile, what was read
 * may be half of it, and is not given out.
 */
export function noHalfAnswers(log: Log): ApolloServerPlugin<Context> {
  const format = formatErrorWith(log);
  return {
    requestDidStart: () =>
      Promise.resolve({
        async willSendResponse({ contextValue, response }) {
          const { lookedAt, database } = contextValue;
          if (lookedAt.size === 0 || response.body.kind !== 'single') return;
          const fault = await tornFault(database, lookedAt);
          if (fault === undefined) return;
          const shaped = format({ message: fault.message }, fault);
          response.body.singleResult = { errors: [shaped], data: null };
        },
      }),
  };
}

/** Why what was read may not be given out: where that can't be told, it may not either. */
async function tornFault(
  database: Database,
  lookedAt: Context['lookedAt'],
): Promise<Error | undefined> {
  try {
    const torn = await readTorn(database, lookedAt);
    return torn === undefined ? undefined : new ImportRunning(torn);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
