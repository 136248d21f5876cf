/** One named statement. Its first line is a comment with its name; values go in as parameters only. */
export interface Cypher {
  readonly name: string;
  readonly text: string;
}

const NAME_LINE = /^\s*\/\/ ([a-z][a-z0-9 :-]*)\n/;
const registered = new Map<string, Cypher>();

/**
 * Registers a statement. `text` is a constant, or is put together from constant tables only, never from input.
 * Throws where it has no name, or another statement has the same one.
 */
export function cypher(text: string): Cypher {
  const name = NAME_LINE.exec(text)?.[1];
  if (name === undefined) throw new Error(`A statement needs a first line "// its name":\n${text}`);
  const known = registered.get(name);
  if (known !== undefined && known.text !== text)
    throw new Error(`Two statements are called "${name}"`);
  const statement = known ?? { name, text };
  registered.set(name, statement);
  return statement;
}

/** All statements that loaded modules have registered, for the checks that run over every one. */
export function registeredCypher(): readonly Cypher[] {
  return [...registered.values()];
}
