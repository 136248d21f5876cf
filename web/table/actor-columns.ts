import type { Actor } from '../../graph-schema/model/actor.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { InterestLink } from '../../graph-schema/model/interest.ts';
import { listInWords } from '../../graph-schema/words/lists.ts';
import { measureCell, type Measured } from '../state/measured.ts';
import { ACTOR_LOOKS, lookName } from '../picture/actor-look.ts';
import { knownInCell } from '../words/known-words.ts';
import { nameOf } from '../words/names.ts';
import { of, relationsOf } from '../words/relations.ts';
import { valueWords } from '../words/values.ts';
import { column, HIDDEN_FIRST, type Column } from './column.ts';

/** No column adds up an actor: nothing here ranks one. */
export const ACTOR_COLUMNS: readonly Column<Actor>[] = [
  column('name', 'Name', 220, (actor) => actor.name),
  column('type', 'Type', 160, (actor) => ACTOR_LOOKS[lookName(actor)].words),
  column('brings', 'Brings', 180, (actor, { state }) => linked(state, actor.id, 'offers')),
  column('needs', 'Needs', 150, (actor, { state }) => linked(state, actor.id, 'needs')),
  column('places', 'Places', 130, (actor, { state }) =>
    listInWords(actor.places.map((id) => nameOf(state, id))),
  ),
  column('based', 'Based', 220, (actor) => knownInCell(actor.based, 'based', valueWords)),
  column('partOf', 'Part of', 200, (actor, { state }) =>
    actor.partOf === null ? '' : nameOf(state, actor.partOf),
  ),
  column(
    'led',
    'Led by people it serves',
    190,
    (actor) => knownInCell(actor.ledByPeopleItServes, 'ledByPeopleItServes', valueWords),
    HIDDEN_FIRST,
  ),
  column(
    'cares',
    'Cares about',
    180,
    (actor, { state }) => linked(state, actor.id, 'cares-about'),
    HIDDEN_FIRST,
  ),
  column('aliases', 'Other names', 200, (actor) => listInWords(actor.aliases), HIDDEN_FIRST),
  column(
    'identifiers',
    'Identifiers',
    180,
    (actor) => listInWords(actor.identifiers),
    HIDDEN_FIRST,
  ),
  column('why', 'On this map because', 260, (actor) => valueWords(actor.whyOnMap), HIDDEN_FIRST),
];

/** With a measure after the name. It is no ranking: nothing is put in the order of its values. */
export function withMeasureColumn(measured: Measured): readonly Column<Actor>[] {
  const [name, ...rest] = ACTOR_COLUMNS;
  const { title } = measured.answer.measure;
  const own = column<Actor>('measure', title, 190, ({ id }) => measureCell(measured, id), {
    figures: true,
    sorts: false,
  });
  return name === undefined ? [own] : [name, own, ...rest];
}

/** Where a measure stands in the table, actors come in the order of their names. */
export function inOrderOfNames(
  actors: readonly Actor[],
  measured: Measured | undefined,
): readonly Actor[] {
  if (measured === undefined) return actors;
  return [...actors].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** Labels of the interests that an actor has one kind of link to. */
export function linked(state: AllianceMap, actor: Id, link: InterestLink['link']): string {
  const links = of(relationsOf(state).linksOfActor, actor).filter((one) => one.link === link);
  return listInWords(links.map(({ interest }) => nameOf(state, interest)));
}
