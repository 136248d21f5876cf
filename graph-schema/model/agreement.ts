import { TERM_KEYS, termEntry } from '../agreement-terms/index.ts';
import type { TermEntry } from '../agreement-terms/term.ts';
import { daySchema } from './day.ts';
import type { EntityOf, RuleProblem } from './entity.ts';
import {
  choice,
  choiceOr,
  choices,
  day,
  inwards,
  known,
  openParts,
  optionalChoice,
  optionalPointer,
  optionalText,
  outwards,
  pointer,
  pointers,
  scalar,
  text,
} from './field.ts';
import { STATES } from './flow.ts';
import type { Known } from './known.ts';

export const AGREEMENT_KINDS = [
  'grant',
  'contract',
  'sub-contract',
  'alliance-agreement',
  'consortium-agreement',
  'joint-company',
  'ownership',
  'use-of-space',
  'data-sharing',
  'memorandum',
  'handshake',
] as const;

export const PARTY_ROLES = [
  'pays',
  'holds',
  'delivers',
  'hosts',
  'gains',
  'guarantees',
  'chooses',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export const TERM_SIDES = [...PARTY_ROLES, 'all'] as const;

export const agreementFields = {
  agreementKind: choice(AGREEMENT_KINDS),
  name: text(200),
  /** A short reference such as "A14a". */
  reference: optionalText(40),
  state: choiceOr(STATES, 'happening'),
  stateBy: optionalPointer(['actor'], outwards('STATE_BY')),
  stateReason: optionalText(2000),
  start: known(day()),
  end: known(day()),
  subject: optionalText(500),
  note: optionalText(2000),
  /** Chosen by the parties, never worked out. */
  howWeWork: known(
    choice(['side-by-side', 'signed-up-to-an-agenda', 'shared-purpose-made-together']),
  ),
  /** Root agreements only: the name of the programme that it and all under it make. */
  programmeName: optionalText(120),
  under: optionalPointer(['agreement'], outwards('UNDER')),
  replaces: pointers(['agreement'], outwards('REPLACES')),
};

export type Agreement = EntityOf<'agreement', typeof agreementFields>;

export function agreementProblems(agreement: Agreement): readonly RuleProblem[] {
  if (agreement.programmeName === '' || agreement.under === null) return [];
  return [
    {
      field: 'programmeName',
      expected: 'a programme name on the root agreement only',
      found: `"${agreement.programmeName}" on an agreement that stands under another`,
      todo: 'Name the programme on the agreement at the top.',
    },
  ];
}

export const partyFields = {
  agreement: pointer(['agreement'], outwards('OF')),
  actor: pointer(['actor'], inwards('IS_PARTY')),
  roles: choices(PARTY_ROLES),
};

export type Party = EntityOf<'party', typeof partyFields>;

export const termFields = {
  agreement: pointer(['agreement'], inwards('HAS_TERM')),
  key: choice(TERM_KEYS),
  /** What the record says. */
  value: known(scalar()),
  /** What each party says, by party id. */
  valueByParty: openParts(known(scalar()), 'party'),
  /** Who holds the choice and who bears the cost; absent: as the table of terms says. */
  holder: optionalChoice(TERM_SIDES),
  bearer: optionalChoice(TERM_SIDES),
  /** The actor that the term names, for example who keeps a surplus. */
  names: optionalPointer(['actor'], outwards('NAMES')),
  note: optionalText(2000),
};

export type Term = EntityOf<'term', typeof termFields>;

export function termProblems(term: Term): readonly RuleProblem[] {
  const entry = termEntry(term.key);
  const said: readonly (readonly [string, Known<string | number | boolean>])[] = [
    ['value', term.value],
    ...Object.entries(term.valueByParty).map(
      ([party, known]) => [`valueByParty.${party}`, known] as const,
    ),
  ];
  return said.flatMap(([field, known]) => {
    if (known.is !== 'value' || fits(entry, known.value)) return [];
    return [
      {
        field,
        expected: expectedOf(entry),
        found: JSON.stringify(known.value).slice(0, 80),
        todo: `Give "${entry.words}" as ${expectedOf(entry)}.`,
      },
    ];
  });
}

function fits(entry: TermEntry, value: string | number | boolean): boolean {
  switch (entry.value.type) {
    case 'pence':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
    case 'number':
      return typeof value === 'number' && value >= 0 && value <= (entry.value.max ?? Infinity);
    case 'percent':
      return typeof value === 'number' && value >= 0 && value <= 100;
    case 'choice':
      return typeof value === 'string' && entry.value.values.includes(value);
    case 'yes-no':
      return typeof value === 'boolean';
    case 'day':
      return daySchema.safeParse(value).success;
    case 'text':
      return typeof value === 'string';
  }
}

function expectedOf(entry: TermEntry): string {
  switch (entry.value.type) {
    case 'pence':
      return 'whole pence, 0 or more';
    case 'number':
      return `a number of ${entry.value.unit}, 0 or more`;
    case 'percent':
      return 'a percentage from 0 to 100';
    case 'choice':
      return `one of ${entry.value.values.join(', ')}`;
    case 'yes-no':
      return 'true or false';
    case 'day':
      return 'a day written like 2025-10-31';
    case 'text':
      return 'text';
  }
}
