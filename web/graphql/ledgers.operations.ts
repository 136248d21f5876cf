/** The ledgers of a map, as they are asked for. */

export const LEDGERS = /* GraphQL */ `
  query LedgersOfMap($mapId: ID!) {
    map(id: $mapId) {
      id
      ledgers {
        revision
        period
        ledgers {
          id
          title
          about
          tables {
            id
            title
            definition
            columns {
              id
              words
              figures
            }
            rows {
              ...LedgerRowParts
            }
            total {
              ...LedgerRowParts
            }
            empty
            notes
            restsOn
          }
        }
      }
    }
  }
  fragment LedgerRowParts on LedgerRow {
    id
    cells {
      words
      value
      is
      about
    }
    items
    families
  }
`;
