import { personIdSchema, randomId, type PersonId } from '../../graph-schema/model/ids.ts';
import { readKept, writeKept } from './kept.ts';

const PERSON = 'person';
const NAME = 'person-name';
/** The name box was answered or skipped: it is not shown twice. */
const ASKED = 'person-asked';

let withoutStorage: PersonId | undefined;

function newPerson(): PersonId {
  return personIdSchema.parse(randomId(crypto.getRandomValues(new Uint8Array(20))));
}

/** The random id that this browser keeps for whoever uses it. */
export function person(): PersonId {
  const kept = personIdSchema.safeParse(readKept(PERSON));
  if (kept.success) return kept.data;
  withoutStorage ??= newPerson();
  writeKept(PERSON, withoutStorage);
  return withoutStorage;
}

export function personName(): string {
  return readKept(NAME) ?? '';
}

export function keepPersonName(name: string): void {
  writeKept(NAME, name.trim().slice(0, 80));
  writeKept(ASKED, 'yes');
}

export function nameWasAsked(): boolean {
  return readKept(ASKED) === 'yes' || personName() !== '';
}

/** Headers carry ASCII only, so the name is URI-encoded. */
export function personHeaders(): Readonly<Record<string, string>> {
  const name = personName();
  return {
    'alliance-person': person(),
    ...(name === '' ? {} : { 'alliance-person-name': encodeURIComponent(name) }),
  };
}
