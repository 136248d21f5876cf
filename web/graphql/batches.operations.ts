import { CHANGES_RESULT } from './changes-result.ts';

/** Operations that send a large change set ahead in parts, as they are sent. */

export const STAGE_CHANGES = /* GraphQL */ `
  mutation StageChanges($input: StageChangesInput!) {
    stageChanges(input: $input) {
      __typename
      ... on ChangesRefused {
        problems {
          message
        }
      }
    }
  }
`;

export const APPLY_STAGED_CHANGES = /* GraphQL */ `
  mutation ApplyStagedChanges($input: ApplyStagedChangesInput!) {
    applyStagedChanges(input: $input) {
      ...ChangesResult
    }
  }
  ${CHANGES_RESULT}
`;

export const STOP_STAGED_CHANGES = /* GraphQL */ `
  mutation StopStagedChanges($mapId: ID!, $changeSetId: ID!) {
    stopStagedChanges(mapId: $mapId, changeSetId: $changeSetId)
  }
`;

export const IMPORTING = /* GraphQL */ `
  query Importing($mapId: ID!) {
    map(id: $mapId) {
      id
      importing {
        done
        of
      }
    }
  }
`;
