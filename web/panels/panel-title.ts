import { flowFamily, flowKind } from '../../graph-schema/flow-families/index.ts';
import type { Actor } from '../../graph-schema/model/actor.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { ENTITY_KINDS, type Entity } from '../../graph-schema/model/entity-kinds.ts';
import { valueOf } from '../../graph-schema/model/known.ts';
import { sentenceCase } from '../../graph-schema/words/lists.ts';
import { nameOf } from '../words/names.ts';
import { valueTitle } from '../words/values.ts';

/** The title of a panel. A flow has no name of its own: it is called by its kind. */
export function titleOf(state: AllianceMap, about: Entity): string {
  if (about.kind === 'flow') return flowKind(about.family, about.flowKind)?.words ?? 'Flow';
  return sentenceCase(nameOf(state, about.id));
}

/** What kind of thing it is, above its title. */
export function kindLine(about: Entity): string {
  switch (about.kind) {
    case 'actor':
      return actorKind(about);
    case 'flow':
      return flowFamily(about.family).words;
    case 'agreement':
      return `Agreement: ${valueTitle(about.agreementKind).toLowerCase()}`;
    case 'interest':
      return `Interest: ${valueTitle(about.type).toLowerCase()}`;
    default:
      return sentenceCase(ENTITY_KINDS[about.kind].words);
  }
}

function actorKind(actor: Actor): string {
  const sector = actor.type === 'organisation' ? valueOf(actor.sector) : undefined;
  return valueTitle(sector ?? actor.type);
}
