import type { EntityOf } from './entity.ts';
import { optionalDay, optionalText, outwards, pointer, text, texts } from './field.ts';

/** A neighbourhood, village or town on the map's own list. */
export const placeFields = { name: text(120) };
export type Place = EntityOf<'place', typeof placeFields>;

/** A word as this map uses it. An alias is another word for the same, as the one that was used before. */
export const glossaryWordFields = {
  word: text(120),
  meaning: optionalText(2000),
  aliases: texts(120, 50),
};
export type GlossaryWord = EntityOf<'glossaryWord', typeof glossaryWordFields>;

/** What people say is missing from the map. */
export const notOnThisMapFields = { words: text(2000) };
export type NotOnThisMap = EntityOf<'notOnThisMap', typeof notOnThisMapFields>;

/** One thing that the parties say they will do. */
export const behaviourFields = {
  agreement: pointer(['agreement'], outwards('OF')),
  words: text(500),
};
export type Behaviour = EntityOf<'behaviour', typeof behaviourFields>;

/** The five lines that are asked of every agreement. Others may be added. */
export const CONDITIONS_FOR_SUCCESS = [
  'Relationships',
  'Shared vision',
  'Principles',
  'Behaviours',
  'Infrastructure',
] as const;

/** A condition for success with its evidence in a sentence; empty reads "not discussed yet". */
export const conditionFields = {
  agreement: pointer(['agreement'], outwards('OF')),
  words: text(500),
  evidence: optionalText(2000),
  date: optionalDay(),
};
export type Condition = EntityOf<'condition', typeof conditionFields>;
