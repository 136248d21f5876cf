/** What the database does, with words to show to a person. */
export interface DatabaseState {
  readonly is: 'starting' | 'ready' | 'restarting' | 'failed' | 'stopped';
  readonly words: string;
}

type Listener = (state: DatabaseState) => void;

/** What the app can do just now: shared by health, requests and event streams. */
export class AppStatus {
  #database: DatabaseState = { is: 'starting', words: 'Alliance Map is starting.' };
  #ask: () => Promise<boolean> = () => Promise.resolve(false);
  readonly #listeners = new Set<Listener>();
  readonly #own: boolean;

  /** `own`: the database is a child of this process and tells itself what it does. */
  constructor(own: boolean) {
    this.#own = own;
  }

  database(): DatabaseState {
    return this.#database;
  }

  /** False while a question would only wait: our own database tells when it is back. */
  takesQuestions(): boolean {
    const { is } = this.#database;
    return is === 'ready' || (is === 'restarting' && !this.#own);
  }

  setDatabase(state: DatabaseState): void {
    if (state.is === this.#database.is && state.words === this.#database.words) return;
    this.#database = state;
    for (const listener of [...this.#listeners]) listener(state);
  }

  /** A question to a database that runs elsewhere was answered, or was not. Our own tells of itself. */
  heard(answers: boolean): void {
    if (this.#own) return;
    const { is } = this.#database;
    if (answers && is === 'restarting') {
      this.setDatabase({ is: 'ready', words: 'The database answers again.' });
    } else if (!answers && is === 'ready') {
      this.setDatabase({ is: 'restarting', words: 'The database does not answer just now.' });
    }
  }

  onDatabase(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** How to find out whether the database answers a question. */
  askWith(ask: () => Promise<boolean>): void {
    this.#ask = ask;
  }

  answers(): Promise<boolean> {
    return this.#ask();
  }
}
