/** What the embedded server is doing, with words to show to a person. */
export type Neo4jState =
  | { readonly is: 'starting'; readonly words: string }
  | { readonly is: 'ready'; readonly words: string }
  | {
      readonly is: 'restarting';
      readonly words: string;
      /** Which of the allowed restarts this is, from 1. */
      readonly attempt: number;
      readonly lastLines: readonly string[];
    }
  | { readonly is: 'failed'; readonly words: string; readonly lastLines: readonly string[] }
  | { readonly is: 'stopped'; readonly words: string };

export type StateListener = (state: Neo4jState) => void;

/** Holds the present state and tells those who asked of each new one. */
export class StateBoard {
  #state: Neo4jState = { is: 'starting', words: 'The database is starting.' };
  readonly #listeners = new Set<StateListener>();

  get(): Neo4jState {
    return this.#state;
  }

  set(state: Neo4jState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }

  listen(listener: StateListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
