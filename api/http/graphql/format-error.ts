import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import {
  AlreadyThere,
  DatabaseUnavailable,
  StatementTimedOut,
  TransactionTooLarge,
} from '../../db/database-error.ts';
import { DomainError } from '../../errors.ts';
import { ImportRunning, type ImportProgress } from '../../modules/batches/import-running.ts';
import type { Log } from '../log.ts';
import { requestId } from '../request-id.ts';

/** Codes of faults in the request itself, whose words tell nothing of what is inside. */
const OF_THE_REQUEST: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TOO_COSTLY',
]);

/** The one place where errors become answers. What is not known here says nothing but a number to report. */
export function formatErrorWith(log: Log) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    if (error instanceof DomainError) {
      const { code, field, message } = error;
      if (error instanceof ImportRunning) {
        return shaped(formatted, message, code, { progress: error.progress });
      }
      return shaped(formatted, message, code, field === undefined ? {} : { field });
    }
    const ofDatabase = databaseFault(error);
    if (ofDatabase !== undefined) return shaped(formatted, ...ofDatabase);
    const code = formatted.extensions?.code;
    if (OF_THE_REQUEST.has(code)) return shaped(formatted, formatted.message, String(code));
    log.error({ err: error, requestId: requestId(), path: formatted.path }, 'A request failed');
    return shaped(
      formatted,
      `Something went wrong on our side. If you report it, give this number: ${requestId()}.`,
      'INTERNAL_SERVER_ERROR',
    );
  };
}

function databaseFault(error: unknown): readonly [string, string] | undefined {
  if (error instanceof DatabaseUnavailable) {
    return ['The database cannot be reached just now. Try again in a moment.', 'UNAVAILABLE'];
  }
  if (error instanceof StatementTimedOut) return [error.message, 'TIMEOUT'];
  if (error instanceof TransactionTooLarge) return [error.message, 'INVALID_INPUT'];
  if (error instanceof AlreadyThere) return [error.message, 'CONFLICT'];
  return undefined;
}

function shaped(
  { locations, path }: GraphQLFormattedError,
  message: string,
  code: string,
  more: Readonly<Record<string, string | ImportProgress>> = {},
): GraphQLFormattedError {
  return {
    message,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { code, requestId: requestId(), ...more },
  };
}
