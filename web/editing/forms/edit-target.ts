import type { Kind } from '../../../graph-schema/model/entity-kinds.ts';
import { idSchema, type Id } from '../../../graph-schema/model/ids.ts';

/** Kinds that are added by a form of their own, in the order in which they are offered. */
export const ADDABLE = [
  { kind: 'actor', words: 'Add an actor with details' },
  { kind: 'flow', words: 'Add a flow with details' },
  { kind: 'agreement', words: 'Add an agreement' },
  { kind: 'room', words: 'Add a room' },
  { kind: 'interest', words: 'Add an interest' },
  { kind: 'source', words: 'Add a source' },
  { kind: 'notOnThisMap', words: 'Say what is not on this map' },
] as const satisfies readonly { readonly kind: Kind; readonly words: string }[];

export type AddableKind = (typeof ADDABLE)[number]['kind'];

/** Kinds that have a form. */
const FORM_KINDS = ['place', ...ADDABLE.map(({ kind }) => kind)] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export function hasForm(kind: Kind): kind is FormKind {
  return (FORM_KINDS as readonly Kind[]).includes(kind);
}

/** What a form is open for: something on the map, or something new of a kind. */
export type EditTarget =
  { readonly is: 'entity'; readonly id: Id } | { readonly is: 'new'; readonly kind: AddableKind };

/** `new:flow`, or an id. Null where the text is neither. */
export function readTarget(text: string | null): EditTarget | null {
  if (text === null) return null;
  if (text.startsWith('new:')) {
    const kind = ADDABLE.find((one) => `new:${one.kind}` === text)?.kind;
    return kind === undefined ? null : { is: 'new', kind };
  }
  const id = idSchema.safeParse(text);
  return id.success ? { is: 'entity', id: id.data } : null;
}
