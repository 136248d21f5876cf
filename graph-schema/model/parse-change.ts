import type { z } from 'zod';
import { rawChangeSchema, type Change } from './change.ts';
import { ENTITY_KINDS, fieldEntries, fieldsOf, type Entity, type Kind } from './entity-kinds.ts';
import { fieldAt, fieldPath } from './field-path.ts';
import type { Shape } from './field.ts';
import { idSchema } from './ids.ts';
import { sameValue } from './same-value.ts';
import { shown, type Problem } from './problem.ts';

export type Parsed<T> = { readonly ok: T } | { readonly problems: readonly Problem[] };

const CHANGE_TODO =
  'Send one of: add {entity}, remove {entity}, set {kind, id, field, before, after}.';

function isKind(text: unknown): text is Kind {
  return typeof text === 'string' && Object.hasOwn(ENTITY_KINDS, text);
}

/** One change from outside, checked against the tables. Whether it fits the map is `applyAll`'s to say. */
export function parseChange(input: unknown, change: number): Parsed<Change> {
  const raw = rawChangeSchema.safeParse(input);
  if (!raw.success) {
    const issue = raw.error.issues[0];
    return failed({
      code: 'INVALID_VALUE',
      change,
      field: issue?.path.join('.'),
      expected: 'a change',
      found: shown(input),
      todo: CHANGE_TODO,
    });
  }
  if (raw.data.is === 'set') return parseSet(raw.data, change);
  const entity = parseEntity(raw.data.entity, change);
  return 'problems' in entity ? entity : { ok: { is: raw.data.is, entity: entity.ok } };
}

/** A whole entity from outside: every field known, every value of its shape; absent fields get their initial value. */
export function parseEntity(
  input: Readonly<Record<string, unknown>>,
  change: number,
): Parsed<Entity> {
  const { kind } = input;
  if (!isKind(kind)) {
    return failed({
      code: 'UNKNOWN_KIND',
      change,
      field: 'kind',
      expected: `one of ${Object.keys(ENTITY_KINDS).join(', ')}`,
      found: shown(kind),
      todo: 'Name the kind of entity.',
    });
  }
  const id = idSchema.safeParse(input.id);
  if (!id.success) {
    return failed({
      code: 'INVALID_VALUE',
      change,
      kind,
      field: 'id',
      expected: message(id.error),
      found: shown(input.id),
      todo: 'Give the entity an id of its own.',
    });
  }
  const problems: Problem[] = [];
  const entity: Record<string, unknown> = { kind, id: id.data };
  const fields = fieldsOf(kind);
  for (const name of Object.keys(input)) {
    if (name === 'kind' || name === 'id' || Object.hasOwn(fields, name)) continue;
    problems.push(
      problem({
        code: 'UNKNOWN_FIELD',
        change,
        kind,
        id: id.data,
        field: name,
        expected: `a field of ${kind}`,
        found: name,
        todo: 'Leave it out.',
      }),
    );
  }
  for (const [name, field] of fieldEntries(kind)) {
    const given = input[name];
    if (field.initial !== undefined && (given === undefined || sameValue(given, field.initial))) {
      entity[name] = field.initial;
      continue;
    }
    const value = field.schema.safeParse(given);
    if (value.success) entity[name] = tidy(field.shape, value.data);
    else problems.push(invalidValue(change, kind, id.data, name, value.error, given));
  }
  return problems.length > 0 ? { problems } : { ok: entity as unknown as Entity };
}

function parseSet(
  raw: {
    readonly kind: string;
    readonly id: z.infer<typeof idSchema>;
    readonly field: string;
    readonly before?: unknown;
    readonly after?: unknown;
  },
  change: number,
): Parsed<Change> {
  const { kind, id } = raw;
  if (!isKind(kind)) {
    return failed({
      code: 'UNKNOWN_KIND',
      change,
      id,
      field: 'kind',
      expected: `one of ${Object.keys(ENTITY_KINDS).join(', ')}`,
      found: shown(kind),
      todo: 'Name the kind of entity.',
    });
  }
  const path = fieldPath(kind, raw.field);
  const field = path === undefined ? undefined : fieldAt(kind, path);
  if (path === undefined || field === undefined) {
    return failed({
      code: 'UNKNOWN_FIELD',
      change,
      kind,
      id,
      field: raw.field,
      expected: `a field of ${kind}, or one part of it as amount.record`,
      found: raw.field,
      todo: 'Set the smallest part that is edited alone.',
    });
  }
  const after =
    path.part === undefined
      ? field.schema.safeParse(raw.after)
      : partSchema(field.shape, field.schema, path.part, raw.after);
  if (!after.success)
    return { problems: [invalidValue(change, kind, id, raw.field, after.error, raw.after)] };
  return {
    ok: {
      is: 'set',
      kind,
      id,
      field: raw.field,
      before: raw.before,
      after: path.part === undefined ? tidy(field.shape, after.data) : after.data,
    },
  };
}

type PartResult =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly error: z.ZodError };

/** A part is checked as a record with only that part in it; null takes a part without states away. */
function partSchema(shape: Shape, whole: z.ZodType, part: string, given: unknown): PartResult {
  if (shape.type === 'parts' && shape.inner.type !== 'known' && given === null)
    return { success: true, data: null };
  const result = whole.safeParse({ [part]: given });
  if (!result.success) return result;
  return { success: true, data: (result.data as Readonly<Record<string, unknown>>)[part] };
}

/** Parts at `notKnown` are left out, so that equal entities are equal data. */
function tidy(shape: Shape, value: unknown): unknown {
  if (shape.type !== 'parts' || shape.inner.type !== 'known') return value;
  return Object.fromEntries(
    Object.entries(value as object).filter(
      ([, part]) => (part as { is: string }).is !== 'notKnown',
    ),
  );
}

function message(error: z.ZodError): string {
  return error.issues[0]?.message ?? 'a valid value';
}

function invalidValue(
  change: number,
  kind: Kind,
  id: string,
  field: string,
  error: z.ZodError,
  given: unknown,
): Problem {
  const issue = error.issues[0];
  const inside = issue === undefined || issue.path.length === 0 ? '' : `.${issue.path.join('.')}`;
  const at = field.includes('.') ? field : `${field}${inside}`;
  return problem({
    code: 'INVALID_VALUE',
    change,
    kind,
    id,
    field: at,
    expected: message(error),
    found: shown(given),
    todo: 'Correct the value and send the whole set again.',
  });
}

type Partly = Pick<Problem, 'code' | 'expected' | 'found' | 'todo'> & {
  change?: number | undefined;
  kind?: string | undefined;
  id?: string | undefined;
  field?: string | undefined;
};

export function problem(of: Partly): Problem {
  return { change: undefined, kind: undefined, id: undefined, field: undefined, ...of };
}

function failed(of: Partly): { readonly problems: readonly Problem[] } {
  return { problems: [problem(of)] };
}
