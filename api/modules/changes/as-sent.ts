import type { ChangeInput } from '../../graphql-types.ts';

/** Only what belongs to the kind of change: fields that are null here are absent there. */
export function asSent({ is, entity, kind, id, field, before, after }: ChangeInput): unknown {
  return is === 'set' ? { is, kind, id, field, before, after } : { is, entity };
}
