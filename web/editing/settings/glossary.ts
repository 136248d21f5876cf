import type { Edit } from '../../../graph-schema/edits/edit.ts';
import { removeEntities } from '../../../graph-schema/edits/remove-entities.ts';
import { withOldWord } from '../../../graph-schema/edits/keep-old-names.ts';
import { setField } from '../../../graph-schema/edits/set-field.ts';
import { all, find, settings, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { labelsOf, ownLabels } from '../hints/labels.ts';

/** A word as it stands in the form. */
export interface TypedWord {
  readonly id: Id;
  readonly word: string;
  readonly meaning: string;
  /** One a line. */
  readonly aliases: string;
}

export interface TypedGlossary {
  readonly words: readonly TypedWord[];
  /** Labels to hint at, one a line. */
  readonly labels: string;
}

export function typedGlossary(state: AllianceMap): TypedGlossary {
  return {
    words: all(state, 'glossaryWord').map(({ id, word, meaning, aliases }) => ({
      id,
      word,
      meaning,
      aliases: aliases.join('\n'),
    })),
    labels: labelsOf(settings(state)).join('\n'),
  };
}

/**
 * The step that sets what was typed. A word that was renamed keeps the old one among its other words, so that it is
 * still found by it. A line without a word is taken off. `state` is the map as it was when typing began: what others did
 * since stays, and where both did the same it conflicts.
 */
export function glossaryEdit(state: AllianceMap, { words, labels }: TypedGlossary): Edit {
  const named = words.filter(({ word }) => word.trim() !== '');
  const gone = all(state, 'glossaryWord').filter((one) => !named.some(({ id }) => id === one.id));
  const map = settings(state);
  const { hintLabels, hintLabelsOff } = ownLabels(linesOf(labels));
  const changes = [
    ...named.flatMap((typed) => wordChanges(state, typed)),
    ...removeEntities(
      state,
      gone.map(({ id }) => id),
    ),
    ...(map === undefined
      ? []
      : [
          ...setField(state, map.id, 'hintLabels', hintLabels),
          ...setField(state, map.id, 'hintLabelsOff', hintLabelsOff),
        ]),
  ];
  return { label: 'Change the words we use', changes };
}

function wordChanges(state: AllianceMap, typed: TypedWord): readonly Change[] {
  const { id } = typed;
  const word = typed.word.trim();
  const meaning = typed.meaning.trim();
  const aliases = linesOf(typed.aliases).filter((one) => one !== word);
  const there = find(state, 'glossaryWord', id);
  if (there === undefined) {
    return [{ is: 'add', entity: make('glossaryWord', { id, word, meaning, aliases }) }];
  }
  const kept = there.word === word ? aliases : withOldWord(aliases, there.word, word);
  return [
    ...setField(state, id, 'word', word),
    ...setField(state, id, 'meaning', meaning),
    ...setField(state, id, 'aliases', kept),
  ];
}

function linesOf(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
