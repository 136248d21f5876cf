import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { ENTITY_KINDS, type Entity } from '../../../graph-schema/model/entity-kinds.ts';
import { sentenceCase } from '../../../graph-schema/words/lists.ts';
import { ACTOR_LOOKS, lookName } from '../../picture/actor-look.ts';
import { folded } from '../../state/folded.ts';
import { agreementName } from '../../words/names.ts';

/** A thing on the map that can be pointed to. */
export interface FoundName {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** The other name by which it was found, if it was one. */
  readonly by: string | null;
}

/** Where an editor of pointers finds names. */
export interface NameSource {
  nameOf(id: string): string;
  /** At most 12 of the kinds in `to`, those that begin with what is typed first; of nothing typed, the first by name. */
  find(to: readonly string[], typed: string): readonly FoundName[];
}

const MOST = 12;

/** Names of what is on the map and of what is being added to it. */
export function namesOn(state: AllianceMap, added: readonly Entity[] = []): NameSource {
  const here = (): Iterable<Entity> => [...added, ...state.entities.values()];
  return {
    nameOf: (id) => {
      const entity =
        added.find((one) => (one.id as string) === id) ?? state.entities.get(id as Entity['id']);
      return (entity === undefined ? '' : namesOf(entity)[0]) ?? '';
    },
    find: (to, typed) => {
      const text = folded(typed);
      const hits: { readonly rank: number; readonly found: FoundName }[] = [];
      for (const entity of here()) {
        if (!to.includes(entity.kind)) continue;
        const hit = hitOf(entity, text);
        if (hit !== undefined) hits.push(hit);
      }
      return hits
        .sort((a, b) => a.rank - b.rank || a.found.name.localeCompare(b.found.name, 'en-GB'))
        .slice(0, MOST)
        .map(({ found }) => found);
    },
  };
}

function hitOf(
  entity: Entity,
  text: string,
): { readonly rank: number; readonly found: FoundName } | undefined {
  const names = namesOf(entity);
  const ranks = names.map((name) => rankOf(folded(name), text));
  const rank = Math.min(...ranks);
  if (rank === Infinity) return undefined;
  const by = ranks[0] === rank ? null : (names[ranks.indexOf(rank)] ?? null);
  return { rank, found: { id: entity.id, name: names[0] ?? '', kind: kindOf(entity), by } };
}

function rankOf(name: string, text: string): number {
  if (text === '' || name.startsWith(text)) return 0;
  if (name.includes(` ${text}`)) return 1;
  return name.includes(text) ? 2 : Infinity;
}

/** All its names, the one that is shown first. */
function namesOf(entity: Entity): readonly string[] {
  switch (entity.kind) {
    case 'actor':
      return [entity.name, entity.shortName, ...entity.aliases].filter((name) => name !== '');
    case 'room':
      return [entity.name, entity.reference].filter((name) => name !== '');
    case 'agreement':
      return [agreementName(entity)];
    case 'place':
      return [entity.name];
    case 'interest':
      return [entity.label];
    case 'source':
      return [entity.reference];
    default:
      return [ENTITY_KINDS[entity.kind].words];
  }
}

function kindOf(entity: Entity): string {
  if (entity.kind === 'actor') return ACTOR_LOOKS[lookName(entity)].words;
  return sentenceCase(ENTITY_KINDS[entity.kind].words);
}
