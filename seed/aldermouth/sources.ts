import { make } from '../../graph-schema/model/entity-kinds.ts';
import { id, type Id } from '../../graph-schema/model/ids.ts';
import { value } from '../../graph-schema/model/known.ts';
import type { Source } from '../../graph-schema/model/source.ts';
import { agreements } from './agreements.ts';
import { nameOf } from './actors.ts';
import { LOCAL_AWARDS, STEADY_GROUND_PARTNERS } from './partners.ts';

/** Agreements of which a record is published, and those that a document is behind. */
const PUBLISHED: ReadonlySet<string> = new Set([
  'A1',
  ...STEADY_GROUND_PARTNERS.map(({ code }) => code),
  'A14',
  'A21',
  'A24',
  ...LOCAL_AWARDS.map(({ code }) => code),
]);
const DOCUMENTS: ReadonlySet<string> = new Set([
  'A15',
  'A16',
  'A17',
  'A18',
  'A19',
  'A20',
  'A22',
  'A23',
  'A25',
  'A27',
]);

/** Actors who told us something themselves, besides what was said in the workshop. */
const SAID_BY = ['P4', 'P6', 'P7', 'C1', 'C2', 'C10', 'V1', 'M3', 'M4', 'M6'] as const;
/** Actors who told us of what passes between others. */
const SAID_ABOUT_OTHERS = ['C5', 'V1'] as const;

const WORKSHOP_DAY = '2025-09-30';

export const WORKSHOP = id('source:workshop');
export const WORKSHOP_CONNECTOR = id('source:workshop:K2');
export const PUBLIC_RECORD = id('source:public-record');
export const ABOUT_CHILDREN = id('source:about:L1');
export const ESTIMATE = id('source:estimate:A26');

/** What an actor said of itself. Throws where it said nothing. */
export function saidBy(actor: string): Id {
  return spoken(SAID_BY, 'said-by', actor);
}

/** What an actor said of others. Throws where it said nothing. */
export function saidAboutOthersBy(actor: string): Id {
  return spoken(SAID_ABOUT_OTHERS, 'said-about-others-by', actor);
}

function spoken(speakers: readonly string[], how: string, actor: string): Id {
  if (!speakers.includes(actor)) throw new Error(`Nothing is ${how} ${actor}`);
  return id(`source:${how}:${actor}`);
}

/** The source of an agreement of its own; undefined where it was only said. */
export function paperOf(agreement: string): Id | undefined {
  return PUBLISHED.has(agreement) || DOCUMENTS.has(agreement)
    ? id(`source:${agreement}`)
    : undefined;
}

const papers: readonly Source[] = agreements.flatMap(({ id: agreement, name }) => {
  const paper = paperOf(agreement);
  if (paper === undefined) return [];
  const published = PUBLISHED.has(agreement);
  return [
    make('source', {
      id: paper,
      sourceKind: published ? 'published-record' : 'document',
      reference: `${published ? 'Published record' : 'Document'}: ${name} (${agreement})`,
    }),
  ];
});

export const sources: readonly Source[] = [
  make('source', {
    id: WORKSHOP,
    sourceKind: 'said-in-workshop',
    reference: 'Workshop',
    date: value(WORKSHOP_DAY),
  }),
  make('source', {
    id: WORKSHOP_CONNECTOR,
    sourceKind: 'said-in-workshop',
    reference: 'Workshop, said by the Ropery connector; the four groups are not yet asked',
    date: value(WORKSHOP_DAY),
    saidBy: [id('K2')],
  }),
  ...papers,
  make('source', {
    id: PUBLIC_RECORD,
    sourceKind: 'published-record',
    reference: 'Public record',
  }),
  ...SAID_BY.map((actor) =>
    make('source', {
      id: saidBy(actor),
      sourceKind: 'said-by-the-actor',
      reference: `Said by ${nameOf(actor)}`,
      saidBy: [id(actor)],
    }),
  ),
  ...SAID_ABOUT_OTHERS.map((actor) =>
    make('source', {
      id: saidAboutOthersBy(actor),
      sourceKind: 'said-about-the-actor',
      reference: `Said about others by ${nameOf(actor)}`,
      saidBy: [id(actor)],
    }),
  ),
  make('source', {
    id: ABOUT_CHILDREN,
    sourceKind: 'said-about-the-actor',
    reference: `Said about ${nameOf('L1')} by another`,
  }),
  make('source', {
    id: ESTIMATE,
    sourceKind: 'estimate',
    reference: 'Estimate of the training places',
  }),
];
