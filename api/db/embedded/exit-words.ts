/** How a process ended: by a code of its own, or by a signal. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The codes of Neo4j's own entry point; 134 and 137 are those of a shell for a signal. */
const codeWords: Record<number, string> = {
  0: 'It was asked to stop.',
  1: 'It could not start.',
  2: 'The database inside it could not start.',
  3: 'Its configuration or the memory it was given does not fit this machine. It ran out of memory, or was given more than there is.',
  4: 'It did not accept its licence setting.',
  134: 'Java itself crashed.',
  137: 'It was killed, perhaps because the machine ran out of memory.',
  143: 'It was asked to stop.',
};

/** Words in the log that say more than the code does, most telling first. */
const logWords: readonly (readonly [RegExp, string])[] = [
  [
    /locked by another process|already locked|store_lock/i,
    'Another Neo4j is using the same data folder. Stop that one first, or set DATA_DIR to another folder.',
  ],
  [
    /Address already in use|BindException/i,
    'Its port was taken by another program meanwhile. Start again and another port is chosen.',
  ],
  [/No space left on device/i, 'The disk is full. Free some space, then start again.'],
  [
    /OutOfMemoryError|Cannot allocate memory|insufficient memory/i,
    'It ran out of memory. Close other programs, then start again.',
  ],
  [/Permission denied|AccessDenied/i, 'It may not write to its data folder. Check who owns it.'],
  [/UnsupportedClassVersionError/i, 'This Java is too old for it. Install Java 17, 21 or 25.'],
  [
    /Unrecognized setting|No declared setting/i,
    'It does not know one of the settings we gave it. Is this the pinned version of Neo4j?',
  ],
];

/** In one or two plain sentences why Neo4j ended, from its exit code and its last log lines. */
export function exitInWords(exit: Exit, lastLines: readonly string[]): string {
  const log = lastLines.join('\n');
  const told = logWords.find(([pattern]) => pattern.test(log))?.[1];
  if (told !== undefined) return `Neo4j stopped (${exitName(exit)}). ${told}`;
  const meaning = exit.code === null ? 'Another program ended it.' : codeWords[exit.code];
  return `Neo4j stopped (${exitName(exit)}). ${meaning ?? 'The reason should be in its last lines.'}`;
}

function exitName(exit: Exit): string {
  return exit.code === null ? `signal ${exit.signal ?? 'unknown'}` : `exit code ${exit.code}`;
}
