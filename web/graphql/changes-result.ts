/** What is asked of every change set that is sent. */
export const CHANGES_RESULT = /* GraphQL */ `
  fragment ChangesResult on ApplyChangesResult {
    __typename
    ... on ChangesApplied {
      changeSetId
      revision
      contentRevision
    }
    ... on ChangesConflict {
      revision
      conflicts {
        change
        kind
        id
        field
        yours
        theirs
        other
        message
        changedBy
      }
    }
    ... on ChangesRefused {
      revision
      problems {
        code
        message
      }
    }
  }
`;
