import type { Resolvers } from '../../graphql-types.ts';
import { asSent } from '../changes/as-sent.ts';
import { checkedChangeSetId, checkedLabel, checkedMapId } from '../changes/checked-input.ts';

export const batchesResolvers: Resolvers = {
  Mutation: {
    stageChanges: (_parent, { input }, { staged }) =>
      staged.stage(
        {
          mapId: checkedMapId(input.mapId),
          changeSetId: checkedChangeSetId(input.changeSetId),
        },
        input.part,
        input.changes.map(asSent),
      ),
    applyStagedChanges: (_parent, { input }, { staged, sender }) =>
      staged.apply(
        {
          mapId: checkedMapId(input.mapId),
          changeSetId: checkedChangeSetId(input.changeSetId),
          baseRevision: input.baseRevision,
          label: checkedLabel(input.label),
        },
        { parts: input.parts, changeCount: input.changeCount },
        sender,
      ),
    stopStagedChanges: (_parent, { mapId, changeSetId }, { staged }) =>
      staged.stop({
        mapId: checkedMapId(mapId),
        changeSetId: checkedChangeSetId(changeSetId),
      }),
  },
  StageChangesResult: {
    __resolveType: (came) => ('problems' in came ? 'ChangesRefused' : 'ChangesStaged'),
  },
  Map: { importing: ({ batch }) => batch },
};
