import { find, type AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import type { Kind } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { applied } from './small-map.ts';

/** A map with one whole field of an entity changed, through the one door that all changes take. */
export function withField(
  state: AllianceMap,
  kind: Kind,
  of: string,
  field: string,
  after: unknown,
): AllianceMap {
  const entity = find(state, kind, id(of)) as unknown as Readonly<Record<string, unknown>>;
  return applied(state, [{ is: 'set', kind, id: id(of), field, before: entity[field], after }]);
}
