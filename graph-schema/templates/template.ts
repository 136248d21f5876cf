import type { Entity } from '../model/entity-kinds.ts';
import type { Id } from '../model/ids.ts';

/** A map to start from: who is usually there, with placeholders for names, and what usually passes between them. */
export interface Template {
  readonly title: string;
  /** What it is for, in a sentence for the door that leads to it. */
  readonly words: string;
  /** What it puts on a map, pointed-to things first. `idOf` gives the id of a short name, always the same one. */
  readonly entities: (idOf: (name: string) => Id) => readonly Entity[];
}
