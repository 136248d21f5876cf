/** Operations about a map's history, as they are sent. */

const LOGGED = /* GraphQL */ `
  fragment Logged on ChangeSet {
    id
    revision
    label
    by
    at
    isOwn
    undoes
    undoneBy
    context
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
`;

export const LOG = /* GraphQL */ `
  query Log(
    $mapId: ID!
    $first: Int!
    $after: String
    $actor: ID
    $person: String
    $from: Moment
    $to: Moment
  ) {
    map(id: $mapId) {
      id
      log(first: $first, after: $after, actor: $actor, person: $person, from: $from, to: $to) {
        nodes {
          ...Logged
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        people
      }
    }
  }
  ${LOGGED}
`;

export const MAP_THEN = /* GraphQL */ `
  query MapThen($mapId: ID!, $revision: Int, $at: Moment) {
    map(id: $mapId) {
      id
      then(revision: $revision, at: $at) {
        revision
        contentRevision
        entities
      }
    }
  }
`;

export const OWN_STEPS = /* GraphQL */ `
  query OwnSteps($mapId: ID!, $without: [ID!]!) {
    map(id: $mapId) {
      id
      ownSteps(without: $without) {
        undo {
          id
          label
        }
        redo {
          id
          label
        }
      }
    }
  }
`;

export const RESTORE_TO = /* GraphQL */ `
  mutation RestoreTo(
    $mapId: ID!
    $revision: Int!
    $entityId: ID
    $newChangeSetId: ID!
    $label: String!
  ) {
    restoreTo(
      mapId: $mapId
      revision: $revision
      entityId: $entityId
      newChangeSetId: $newChangeSetId
      label: $label
    ) {
      __typename
      ... on ChangesApplied {
        revision
      }
      ... on ChangesConflict {
        conflicts {
          message
        }
      }
      ... on ChangesRefused {
        problems {
          message
        }
      }
    }
  }
`;
