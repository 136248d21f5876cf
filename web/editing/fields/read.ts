/** What was wrong with what someone typed, in words for them. */
export interface Fault {
  /** "an amount such as £20,000". */
  readonly expected: string;
  /** What they typed, cut where it is long; empty where they typed nothing. */
  readonly found: string;
  /** What to do: "Write the amount in figures." */
  readonly todo: string;
}

/** What typed text means, or why it means nothing. */
export type Read<T> =
  { readonly is: 'read'; readonly value: T } | { readonly is: 'fault'; readonly fault: Fault };

const MOST_FOUND = 60;

export function read<T>(value: T): Read<T> {
  return { is: 'read', value };
}

export function fault(expected: string, found: string, todo: string): Read<never> {
  const cut = found.length > MOST_FOUND ? `${found.slice(0, MOST_FOUND - 1)}…` : found;
  return { is: 'fault', fault: { expected, found: cut.trim(), todo } };
}

/** "This should be an amount such as £20,000, not “lots”. Write the amount in figures." */
export function faultWords({ expected, found, todo }: Fault): string {
  const not = found === '' ? '' : `, not “${found}”`;
  return `This should be ${expected}${not}. ${todo}`;
}
