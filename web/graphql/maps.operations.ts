/** Operations on maps, as they are sent. A contract test checks each against the schema. */

const MAP_LISTING = /* GraphQL */ `
  fragment MapListing on Map {
    id
    title
    purpose
    asAt
    madeUp
    attribution
    revision
    lastChangedAt
    counts {
      actors
      flows
      agreements
      rooms
      interests
      sources
    }
  }
`;

export const LIST_MAPS = /* GraphQL */ `
  query ListMaps {
    maps {
      ...MapListing
    }
    deletedMaps {
      id
      title
      deletedAt
    }
  }
  ${MAP_LISTING}
`;

export const OPEN_MAP = /* GraphQL */ `
  query OpenMap($mapId: ID!) {
    map(id: $mapId) {
      id
      state {
        revision
        contentRevision
        entities
      }
    }
  }
`;

export const CREATE_MAP = /* GraphQL */ `
  mutation CreateMap($input: CreateMapInput!) {
    createMap(input: $input) {
      ...MapListing
    }
  }
  ${MAP_LISTING}
`;

export const RENAME_MAP = /* GraphQL */ `
  mutation RenameMap($mapId: ID!, $title: String!) {
    renameMap(mapId: $mapId, title: $title) {
      ...MapListing
    }
  }
  ${MAP_LISTING}
`;

export const COPY_MAP = /* GraphQL */ `
  mutation CopyMap($mapId: ID!, $title: String!) {
    copyMap(mapId: $mapId, title: $title) {
      ...MapListing
    }
  }
  ${MAP_LISTING}
`;

export const DELETE_MAP = /* GraphQL */ `
  mutation DeleteMap($mapId: ID!) {
    deleteMap(mapId: $mapId) {
      id
      title
      deletedAt
    }
  }
`;

export const RESTORE_MAP = /* GraphQL */ `
  mutation RestoreMap($mapId: ID!) {
    restoreMap(mapId: $mapId) {
      ...MapListing
    }
  }
  ${MAP_LISTING}
`;
