import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../../context.ts';
import { costOf } from './cost.ts';

const MOST_VALUES = 50_000;

/** Refuses operations that could bring more values than a request may, before anything is read. */
export const costLimit: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ operation, document, schema, request }) {
        if (operation === undefined) return Promise.resolve();
        const cost = costOf(operation, document, schema, request.variables ?? {}, MOST_VALUES);
        if (cost <= MOST_VALUES) return Promise.resolve();
        throw new GraphQLError(
          `This asks for more than ${MOST_VALUES.toLocaleString('en-GB')} values. Ask for shorter lists, or in parts.`,
          { extensions: { code: 'TOO_COSTLY', http: { status: 400 } } },
        );
      },
    }),
};
