import { ENTITY_KINDS } from '../../../graph-schema/model/entity-kinds.ts';
import {
  REMOVED,
  shown,
  type Conflict,
  type Problem,
} from '../../../graph-schema/model/problem.ts';
import { sentenceCase } from '../../../graph-schema/words/lists.ts';

/** What is wrong with a change set, in one or two sentences. */
export function problemInWords({ kind, field, expected, found, todo }: Problem): string {
  const where = [kind === undefined ? undefined : kindInWords(kind), field]
    .filter((part) => part !== undefined)
    .join(', ');
  const said = `expected ${expected}, found ${found}.`;
  return `${where === '' ? said.replace('expected', 'Expected') : `${sentenceCase(where)}: ${said}`} ${todo}`;
}

/** What was changed meanwhile, in one or two sentences. */
export function conflictInWords({ kind, id, field, yours, theirs, other }: Conflict): string {
  const what = `the ${kindInWords(kind)} ${id}`;
  if (other !== undefined && yours === REMOVED) {
    return `Something you remove is still used: ${what} points to ${other}. Remove or change that first.`;
  }
  if (theirs === REMOVED) return `Someone else removed ${what}. Your change was not made.`;
  const where = field === undefined ? what : `"${field}" of ${what}`;
  return `Someone else changed ${where}: it is now ${shown(theirs)}. Your change was not made.`;
}

function kindInWords(kind: string): string {
  return Object.hasOwn(ENTITY_KINDS, kind)
    ? ENTITY_KINDS[kind as keyof typeof ENTITY_KINDS].words
    : kind;
}
