import { comparedName } from '../../../graph-schema/edits/same-name.ts';
import { setField } from '../../../graph-schema/edits/set-field.ts';
import type { Actor } from '../../../graph-schema/model/actor.ts';
import { SECTORS, type Sector } from '../../../graph-schema/model/actor.ts';
import { all } from '../../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import type { InterestLink } from '../../../graph-schema/model/interest.ts';
import { NOT_KNOWN, value } from '../../../graph-schema/model/known.ts';
import { fault, read, type Read } from '../../editing/fields/read.ts';
import { ACTOR_LOOKS, lookName, type LookName } from '../../picture/actor-look.ts';
import { folded } from '../../state/folded.ts';
import { nameOf } from '../../words/names.ts';
import { of, relationsOf } from '../../words/relations.ts';
import { valueWords } from '../../words/values.ts';
import type { CellEdit, CellEdits, Editing } from './cell-edit.ts';
import {
  choiceEdit,
  choose,
  knownChoiceEdit,
  nameEdit,
  setting,
  splitList,
  textEdit,
  textsEdit,
} from './field-edits.ts';

const LOOKS = Object.keys(ACTOR_LOOKS) as readonly LookName[];

const lookWords = (look: string): string => ACTOR_LOOKS[look as LookName].words;

/** What kind of actor some words mean: a type, and for an organisation its sector. */
export function readLook(text: string): Read<Pick<Actor, 'type' | 'sector'>> {
  const look = choose(LOOKS, lookWords, text);
  if (look.is === 'fault') return look;
  const sector = SECTORS.find((one) => one === look.value);
  if (sector !== undefined) return read({ type: 'organisation', sector: value<Sector>(sector) });
  return read({ type: look.value as Actor['type'], sector: NOT_KNOWN });
}

const TYPE: CellEdit<Actor> = {
  text: (actor) => lookWords(lookName(actor)),
  choices: () => LOOKS.map(lookWords),
  changes: (actor, text, { state }) => {
    const told = readLook(text);
    if (told.is === 'fault') return told;
    return read([
      ...setField(state, actor.id, 'type', told.value.type),
      ...setField(state, actor.id, 'sector', told.value.sector),
    ]);
  },
};

const PLACES: CellEdit<Actor> = {
  text: (actor, { state }) => actor.places.map((id) => nameOf(state, id)).join('; '),
  choices: (_actor, { state }) => all(state, 'place').map(({ name }) => name),
  changes: (actor, text, { state }) => {
    const ids: Id[] = [];
    for (const typed of splitList(text)) {
      const place = all(state, 'place').find(({ name }) => folded(name) === folded(typed));
      if (place === undefined) {
        const names = all(state, 'place').map(({ name }) => name);
        return fault(
          `places of this map: ${names.join(', ')}`,
          typed,
          'Add it in the map settings first.',
        );
      }
      ids.push(place.id);
    }
    return setting(state, actor.id, 'places', read(ids));
  },
};

/** Interests of one kind of link, by their labels. A label that is new is added to the map. */
function linksEdit(link: InterestLink['link'], type: 'offer' | 'need' | 'issue'): CellEdit<Actor> {
  return {
    text: (actor, { state }) =>
      linksOf(state, actor.id, link)
        .map(({ interest }) => nameOf(state, interest))
        .join('; '),
    choices: (_actor, { state }) => all(state, 'interest').map(({ label }) => label),
    changes: (actor, text, editing) => {
      const { state } = editing;
      const before = linksOf(state, actor.id, link);
      const wanted = splitList(text).map((label) => interestFor(editing, label, type));
      const ids = new Set(wanted.map(({ id }) => id));
      const has = new Set(before.map(({ interest }) => interest));
      const added = wanted.flatMap(({ id, changes }): readonly Change[] => {
        if (has.has(id)) return changes;
        const entity = make('interestLink', {
          id: editing.newId(),
          actor: actor.id,
          interest: id,
          link,
        });
        return [...changes, { is: 'add', entity }];
      });
      const removed = before
        .filter(({ interest }) => !ids.has(interest))
        .map((entity): Change => ({ is: 'remove', entity }));
      return read([...removed, ...added]);
    },
  };
}

function linksOf(state: Editing['state'], actor: Id, link: InterestLink['link']) {
  return of(relationsOf(state).linksOfActor, actor).filter((one) => one.link === link);
}

function interestFor(
  { state, newId, made }: Editing,
  label: string,
  type: 'offer' | 'need' | 'issue',
): { readonly id: Id; readonly changes: readonly Change[] } {
  const sought = comparedName(label);
  const there =
    all(state, 'interest').find((one) => comparedName(one.label) === sought)?.id ??
    made.get(sought);
  if (there !== undefined) return { id: there, changes: [] };
  const entity = make('interest', { id: newId(), label, type });
  made.set(sought, entity.id);
  return { id: entity.id, changes: [{ is: 'add', entity }] };
}

/** By the keys of `ACTOR_COLUMNS`. */
export const ACTOR_EDITS: CellEdits<Actor> = {
  name: textEdit('name'),
  type: TYPE,
  brings: linksEdit('offers', 'offer'),
  needs: linksEdit('needs', 'need'),
  cares: linksEdit('cares-about', 'issue'),
  places: PLACES,
  based: knownChoiceEdit('based', valueWords),
  partOf: nameEdit('partOf', 'actor', { optional: true }),
  led: knownChoiceEdit('ledByPeopleItServes', valueWords),
  aliases: textsEdit('aliases'),
  identifiers: textsEdit('identifiers'),
  why: choiceEdit('whyOnMap', valueWords),
};
