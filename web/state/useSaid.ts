import { useCallback, useState } from 'react';

/** What was told last. */
export interface Said {
  readonly words: string;
  /** The label of the step that a button beside the words takes back; null where none is offered. */
  readonly undoes: string | null;
  /** The same words said again are told again. */
  readonly count: number;
}

/** `undoes`: the label of the step that was just made, where it may be wanted back at once. */
export type Say = (words: string, undoes?: string) => void;

const NOTHING: Said = { words: '', undoes: null, count: 0 };

/** What is told to the reader, one thing at a time. */
export function useSaid(): readonly [Said, Say] {
  const [said, setSaid] = useState(NOTHING);
  const say = useCallback<Say>((words, undoes) => {
    setSaid(({ count }) => ({ words, undoes: undoes ?? null, count: count + 1 }));
  }, []);
  return [said, say];
}
