/** The talking points of a map, as they are asked for. */

export const TALKING_POINTS = /* GraphQL */ `
  query TalkingPointsOfMap($mapId: ID!) {
    map(id: $mapId) {
      id
      talkingPoints {
        revision
        upToDate
        progress
        findings {
          id
          talkingPoint
          theme
          title
          see {
            text
            strong
            about
          }
          why
          notProof
          ask
          others
          restsOn
          replies
          subjects
          evidence
          settings {
            name
            words
            value
            defaultValue
            reason
          }
          picture {
            families
            notes {
              at
              words
            }
            bands {
              around
              words
            }
          }
        }
        silent {
          id
          title
          needs
        }
      }
    }
  }
`;
