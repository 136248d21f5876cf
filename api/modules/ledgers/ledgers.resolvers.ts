import type { Resolvers } from '../../graphql-types.ts';

export const ledgersResolvers: Resolvers = {
  Map: {
    ledgers: async ({ id }, _args, { analysis, sender }) => {
      const view = await analysis.viewOf(id, sender);
      const shown = await analysis.ask(view, { is: 'ledgers' });
      return { ...shown, revision: view.state.contentRevision };
    },
  },
};
