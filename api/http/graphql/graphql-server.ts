import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { parse } from 'graphql';
import type { Context } from '../../context.ts';
import type { Log } from '../log.ts';
import { costLimit } from './cost-limit.ts';
import { enumResolvers } from './enum-resolvers.ts';
import { formatErrorWith } from './format-error.ts';
import { MODULE_RESOLVERS } from './module-resolvers.ts';
import { SCALARS } from './scalars.ts';
import { guardingImports, noHalfAnswers } from './whole-maps.ts';

export interface GraphqlOptions {
  readonly sdl: string;
  readonly introspection: boolean;
  readonly httpServer: Server;
  readonly log: Log;
}

/** A stop is to take two seconds in all. */
const DRAIN_MS = 1_000;
const MOST_VALIDATION_ERRORS = 5;
const MOST_TOKENS = 2000;

/** Limits that can be seen from the text of an operation alone; its cost follows `first` and is counted apart. */
const limits = new ApolloArmor({
  maxDepth: { n: 10 },
  maxAliases: { n: 15, allowList: [] },
  maxDirectives: { n: 5 },
  // The parser's own limit is used: this one's error has no code.
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect();

/** The whole API as one Apollo server: typed resolvers over the printed SDL, every error masked but those meant for people. */
export function graphqlServer({
  sdl,
  introspection,
  httpServer,
  log,
}: GraphqlOptions): ApolloServer<Context> {
  const typeDefs = parse(sdl);
  return new ApolloServer<Context>({
    typeDefs,
    resolvers: [...MODULE_RESOLVERS.map(guardingImports), SCALARS, enumResolvers(typeDefs)],
    introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    formatError: formatErrorWith(log),
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    validationRules: limits.validationRules,
    validationOptions: { maxErrors: MOST_VALIDATION_ERRORS },
    executionOptions: { maxCoercionErrors: MOST_VALIDATION_ERRORS },
    logger: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    plugins: [
      // Typed against the other build of the same package.
      ...(limits.plugins as unknown as readonly ApolloServerPlugin<Context>[]),
      costLimit,
      noHalfAnswers(log),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: DRAIN_MS }),
    ],
  });
}

/** What matters is logged where errors are masked. */
function nothing(): void {
  // Nothing to do.
}
