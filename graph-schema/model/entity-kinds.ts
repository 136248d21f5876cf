import { actorFields, actorProblems, type Actor } from './actor.ts';
import {
  agreementFields,
  agreementProblems,
  partyFields,
  termFields,
  termProblems,
  type Agreement,
  type Party,
  type Term,
} from './agreement.ts';
import { mapFields, type MapEntity } from './alliance-map-entity.ts';
import { COMMON_FIELDS, type RuleProblem } from './entity.ts';
import type { Field, FieldTable } from './field.ts';
import { flowFields, type Flow } from './flow.ts';
import { flowProblems } from './flow-rules.ts';
import {
  interestFields,
  interestLinkFields,
  type Interest,
  type InterestLink,
} from './interest.ts';
import { positionFields, type Position } from './position.ts';
import {
  affectedByFields,
  roomFields,
  seatFields,
  type AffectedBy,
  type Room,
  type Seat,
} from './room.ts';
import { evidenceFields, sourceFields, type Evidence, type Source } from './source.ts';
import {
  checkAnswerFields,
  checkFields,
  noteFields,
  viewFields,
  winFields,
  type Check,
  type CheckAnswer,
  type Note,
  type View,
  type Win,
} from './view.ts';
import {
  behaviourFields,
  conditionFields,
  glossaryWordFields,
  notOnThisMapFields,
  placeFields,
  type Behaviour,
  type Condition,
  type GlossaryWord,
  type NotOnThisMap,
  type Place,
} from './words-on-the-map.ts';

/** Every kind of entity with its type. */
export interface Entities {
  map: MapEntity;
  actor: Actor;
  flow: Flow;
  agreement: Agreement;
  party: Party;
  term: Term;
  room: Room;
  seat: Seat;
  affectedBy: AffectedBy;
  interest: Interest;
  interestLink: InterestLink;
  source: Source;
  evidence: Evidence;
  view: View;
  check: Check;
  checkAnswer: CheckAnswer;
  note: Note;
  win: Win;
  place: Place;
  glossaryWord: GlossaryWord;
  notOnThisMap: NotOnThisMap;
  behaviour: Behaviour;
  condition: Condition;
  position: Position;
}

export type Kind = keyof Entities;
export type Entity = Entities[Kind];

interface KindEntry<K extends Kind> {
  readonly words: string;
  /** Label of its nodes in Neo4j. */
  readonly nodeLabel: string;
  readonly fields: FieldTable;
  /** What must hold inside one entity of the kind. */
  readonly problems?: (entity: Entities[K]) => readonly RuleProblem[];
}

/** The registry of kinds: validation, storage, the API and importers read it. */
export const ENTITY_KINDS: { readonly [K in Kind]: KindEntry<K> } = {
  map: { words: 'map', nodeLabel: 'Map', fields: mapFields },
  actor: { words: 'actor', nodeLabel: 'Actor', fields: actorFields, problems: actorProblems },
  flow: { words: 'flow', nodeLabel: 'Flow', fields: flowFields, problems: flowProblems },
  agreement: {
    words: 'agreement',
    nodeLabel: 'Agreement',
    fields: agreementFields,
    problems: agreementProblems,
  },
  party: { words: 'party', nodeLabel: 'Party', fields: partyFields },
  term: { words: 'term', nodeLabel: 'Term', fields: termFields, problems: termProblems },
  room: { words: 'room', nodeLabel: 'Room', fields: roomFields },
  seat: { words: 'seat', nodeLabel: 'Seat', fields: seatFields },
  affectedBy: { words: 'who is affected', nodeLabel: 'AffectedBy', fields: affectedByFields },
  interest: { words: 'interest', nodeLabel: 'Interest', fields: interestFields },
  interestLink: {
    words: 'link to an interest',
    nodeLabel: 'InterestLink',
    fields: interestLinkFields,
  },
  source: { words: 'source', nodeLabel: 'Source', fields: sourceFields },
  evidence: { words: 'evidence', nodeLabel: 'Evidence', fields: evidenceFields },
  view: { words: 'view', nodeLabel: 'View', fields: viewFields },
  check: { words: 'check', nodeLabel: 'Check', fields: checkFields },
  checkAnswer: { words: 'answers to a check', nodeLabel: 'CheckAnswer', fields: checkAnswerFields },
  note: { words: 'note', nodeLabel: 'Note', fields: noteFields },
  win: { words: 'win', nodeLabel: 'Win', fields: winFields },
  place: { words: 'place', nodeLabel: 'Place', fields: placeFields },
  glossaryWord: { words: 'word', nodeLabel: 'GlossaryWord', fields: glossaryWordFields },
  notOnThisMap: {
    words: 'line about what is missing',
    nodeLabel: 'NotOnThisMap',
    fields: notOnThisMapFields,
  },
  behaviour: { words: 'behaviour', nodeLabel: 'Behaviour', fields: behaviourFields },
  condition: { words: 'condition', nodeLabel: 'Condition', fields: conditionFields },
  position: { words: 'position', nodeLabel: 'Position', fields: positionFields },
};

export const KINDS = Object.keys(ENTITY_KINDS) as readonly Kind[];

const fieldsByKind = new Map<Kind, FieldTable>(
  KINDS.map((kind) => [kind, { ...COMMON_FIELDS, ...ENTITY_KINDS[kind].fields }]),
);

/** All fields of a kind, common ones included. */
export function fieldsOf(kind: Kind): FieldTable {
  return fieldsByKind.get(kind) ?? COMMON_FIELDS;
}

const entriesByKind = new Map(KINDS.map((kind) => [kind, Object.entries(fieldsOf(kind))] as const));

/** The same as pairs of name and field, for going through many entities. */
export function fieldEntries(kind: Kind): readonly (readonly [string, Field<unknown>])[] {
  return entriesByKind.get(kind) ?? [];
}

/** A new entity with every field that is not given at its initial value. Nothing is checked here. */
export function make<K extends Kind>(
  kind: K,
  given: Pick<Entities[K], 'id'> & Partial<Entities[K]>,
): Entities[K] {
  const entity: Record<string, unknown> = { kind, id: given.id };
  const values: Readonly<Record<string, unknown>> = given;
  for (const [name, field] of fieldEntries(kind)) {
    entity[name] = name in values ? values[name] : field.initial;
  }
  return entity as unknown as Entities[K];
}
