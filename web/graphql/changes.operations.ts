import { CHANGES_RESULT } from './changes-result.ts';

/** Operations that change a map or read what was changed, as they are sent. */

export const APPLY_CHANGES = /* GraphQL */ `
  mutation ApplyChanges($input: ApplyChangesInput!) {
    applyChanges(input: $input) {
      ...ChangesResult
    }
  }
  ${CHANGES_RESULT}
`;

export const UNDO_CHANGE_SET = /* GraphQL */ `
  mutation UndoChangeSet(
    $mapId: ID!
    $changeSetId: ID!
    $newChangeSetId: ID!
    $onlyWhatCanBe: Boolean!
  ) {
    undoChangeSet(
      mapId: $mapId
      changeSetId: $changeSetId
      newChangeSetId: $newChangeSetId
      onlyWhatCanBe: $onlyWhatCanBe
    ) {
      ...ChangesResult
    }
  }
  ${CHANGES_RESULT}
`;

export const CHANGE_SETS_AFTER = /* GraphQL */ `
  query ChangeSetsAfter($mapId: ID!, $after: Int!, $first: Int!) {
    map(id: $mapId) {
      id
      revision
      changeSets(after: $after, first: $first) {
        id
        revision
        contentRevision
        label
        by
        quiet
        changes {
          is
          entity
          kind
          id
          field
          before
          after
        }
      }
    }
  }
`;
