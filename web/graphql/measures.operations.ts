/** What can be measured on a map, one measure of position, and those of the network as a whole. */

const MEASURE_PARTS = /* GraphQL */ `
  fragment MeasureParts on MeasureOffered {
    id
    title
    question
    families
    directions
    weightings
  }
`;

export const MEASURES_OFFERED = /* GraphQL */ `
  query MeasuresOfferedOnMap($mapId: ID!) {
    map(id: $mapId) {
      id
      measuresOffered {
        forActors {
          ...MeasureParts
        }
      }
    }
  }
  ${MEASURE_PARTS}
`;

export const ACTOR_MEASURE = /* GraphQL */ `
  query MeasureOfMap(
    $mapId: ID!
    $measure: ID!
    $families: [FlowFamily!]
    $direction: MeasureDirection
    $weighting: MeasureWeighting
  ) {
    map(id: $mapId) {
      id
      measures(
        measure: $measure
        families: $families
        direction: $direction
        weighting: $weighting
      ) {
        revision
        data
        measure {
          ...MeasureParts
        }
        families
        direction
        weighting
        meaning
        notProof
        source
        sampling
        values {
          actor
          value
          words
        }
        least
        most
        leastWords
        mostWords
      }
    }
  }
  ${MEASURE_PARTS}
`;

export const NETWORK_MEASURES = /* GraphQL */ `
  query NetworkMeasuresOfMap(
    $mapId: ID!
    $families: [FlowFamily!]
    $direction: MeasureDirection
    $weighting: MeasureWeighting
  ) {
    map(id: $mapId) {
      id
      measuresOffered {
        forNetwork {
          ...MeasureParts
        }
      }
      networkMeasures(families: $families, direction: $direction, weighting: $weighting) {
        revision
        data
        measure {
          ...MeasureParts
        }
        families
        direction
        weighting
        value
        words
        notProof
        source
        parts {
          name
          value
          words
        }
      }
    }
  }
  ${MEASURE_PARTS}
`;
