import { idSchema } from '../../../graph-schema/model/ids.ts';
import type { Resolvers } from '../../graphql-types.ts';
import { invalidInput } from '../../errors.ts';
import { checkedChangeSetId, checkedLabel, checkedMapId } from '../changes/checked-input.ts';

export const historyResolvers: Resolvers = {
  Map: {
    log: ({ id }, { first, after, actor, person, from, to }, { history, viewer }) =>
      history.log(
        id,
        { first, after: after ?? null },
        { actor: actor ?? null, person: person ?? null, from: moment(from), to: moment(to) },
        viewer,
      ),
    async then({ id }, { revision, at }, { history, viewer }) {
      const state = await history.then(id, { revision: revision ?? null, at: moment(at) }, viewer);
      return { ...state, entities: [...state.entities.values()] };
    },
    ownSteps: ({ id }, { without }, { history, viewer }) => history.ownSteps(id, without, viewer),
  },
  Mutation: {
    restoreTo: (_parent, args, { history, sender }) => {
      const entity = idSchema.nullable().safeParse(args.entityId ?? null);
      if (!entity.success) throw invalidInput('Expected the id of something.', 'entityId');
      return history.restore(
        {
          mapId: checkedMapId(args.mapId),
          changeSetId: checkedChangeSetId(args.newChangeSetId, 'newChangeSetId'),
          label: checkedLabel(args.label),
        },
        { revision: args.revision ?? null, at: moment(args.at) },
        entity.data,
        sender,
      );
    },
  },
  ChangeSetConnection: { people: async ({ people }) => [...(await people())] },
};

/** As the log has moments, which are compared as text. */
function moment(given: string | null | undefined): string | null {
  return given === null || given === undefined ? null : new Date(given).toISOString();
}
