import type { MapId } from '../../../graph-schema/model/ids.ts';
import type { Resolvers } from '../../graphql-types.ts';
import { asSent } from './as-sent.ts';
import { checkedChangeSetId, checkedLabel, checkedMapId } from './checked-input.ts';
import { isBy } from './seen-change-sets.ts';
import { conflictInWords, problemInWords } from './problem-words.ts';

const RESULT_TYPES = {
  applied: 'ChangesApplied',
  conflict: 'ChangesConflict',
  refused: 'ChangesRefused',
} as const;

export const changesResolvers: Resolvers = {
  Mutation: {
    applyChanges: (_parent, { input }, { changes, sender }) =>
      changes.apply(
        {
          mapId: checkedMapId(input.mapId),
          changeSetId: checkedChangeSetId(input.changeSetId),
          baseRevision: input.baseRevision,
          label: checkedLabel(input.label),
          quiet: input.quiet ?? false,
          changes: input.changes.map(asSent),
        },
        sender,
      ),
    undoChangeSet: (
      _parent,
      { mapId, changeSetId, newChangeSetId, onlyWhatCanBe },
      { changes, sender },
    ) =>
      changes.undo(
        mapId as MapId,
        checkedChangeSetId(changeSetId),
        checkedChangeSetId(newChangeSetId, 'newChangeSetId'),
        sender,
        { onlyWhatCanBe },
      ),
  },
  ApplyChangesResult: { __resolveType: ({ is }) => RESULT_TYPES[is] },
  Change: {
    entity: (change) => (change.is === 'set' ? null : change.entity),
    kind: (change) => (change.is === 'set' ? change.kind : null),
    id: (change) => (change.is === 'set' ? change.id : null),
    field: (change) => (change.is === 'set' ? change.field : null),
    before: (change) => (change.is === 'set' ? change.before : null),
    after: (change) => (change.is === 'set' ? change.after : null),
  },
  ChangeSet: {
    isOwn: (set, _args, { viewer }) => isBy(set, viewer),
    undoneBy: ({ undoes, takenBackBy, undoneBy }) => (undoes === null ? takenBackBy : undoneBy),
    context: ({ context }) => [...context],
  },
  Conflict: {
    message: conflictInWords,
    changedBy: ({ since }) => since?.by ?? null,
    changedAt: ({ since }) => since?.at ?? null,
  },
  Problem: { message: problemInWords },
};
