import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Naming } from './naming.ts';
import { paragraph, say, type Phrase } from './phrases.ts';

/** Who may help two sides to talk, and the same in a sentence. */
export interface WhoMayHelp {
  /** Actors of the map, by id; empty where none is known. */
  readonly actors: readonly Id[];
  readonly words: readonly Phrase[];
}

/** Names those the map knows of, and always the mediator, who is seldom on a map. */
export function mayHelpInWords(actors: readonly Id[], naming: Naming): WhoMayHelp {
  const words =
    actors.length === 0
      ? say`An infrastructure body or a mediator whom both sides trust may help you talk.`
      : paragraph(
          say`${naming.list(actors, 8)} ${actors.length === 1 ? 'supports' : 'support'} others here and may help you talk.`,
          say`So may a mediator whom both sides trust.`,
        );
  return { actors, words };
}
