/** Talking points and what is asked about them, as they are sent. */

const FINDING = /* GraphQL */ `
  fragment FindingShown on Finding {
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
    mayHelp {
      words {
        text
        strong
        about
      }
    }
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
`;

export const TALKING_POINTS = /* GraphQL */ `
  query TalkingPointsOfMap($mapId: ID!) {
    map(id: $mapId) {
      id
      talkingPoints {
        revision
        upToDate
        progress
        findings {
          ...FindingShown
        }
        silent {
          id
          title
          needs
        }
        onRequest {
          id
          title
          question
        }
        settings {
          name
          talkingPoint
          title
          words
          type
          value
          defaultValue
          least
          most
          reason
        }
      }
    }
  }
  ${FINDING}
`;

export const ASKED_FOR = /* GraphQL */ `
  query AskedFor($mapId: ID!, $talkingPoint: ID!) {
    map(id: $mapId) {
      id
      askedFor(talkingPoint: $talkingPoint) {
        revision
        findings {
          ...FindingShown
        }
        needs
      }
    }
  }
  ${FINDING}
`;

export const HOW_SURE = /* GraphQL */ `
  query HowSure($mapId: ID!, $finding: ID!) {
    map(id: $mapId) {
      id
      howSure(finding: $finding) {
        revision
        tried
        carriedBy
        words
      }
    }
  }
`;

export const IF_SETTINGS = /* GraphQL */ `
  query IfSettings($mapId: ID!, $settings: [SettingInput!]!) {
    map(id: $mapId) {
      id
      ifSettings(settings: $settings) {
        revision
        appears {
          id
          title
          see {
            text
          }
        }
        disappears {
          id
          title
          see {
            text
          }
        }
      }
    }
  }
`;

export const WHAT_WORKS = /* GraphQL */ `
  query WhatWorks($mapId: ID!) {
    map(id: $mapId) {
      id
      whatWorks {
        revision
        found {
          id
          title
          see {
            text
            strong
            about
          }
          subjects
          evidence
          restsOn
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
      }
    }
  }
`;

export const ABOUT_THE_MAP = /* GraphQL */ `
  query AboutTheMap($mapId: ID!) {
    map(id: $mapId) {
      id
      aboutTheMap {
        revision
        see {
          text
          strong
          about
        }
        families {
          family
          words
        }
        cards {
          question
          powerDimension
        }
      }
    }
  }
`;
