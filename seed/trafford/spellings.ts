export type Spelling = string;

/** Case, dots and spaces don't make another spelling. */
export function plainly(name: Spelling): string {
  return name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** "Age UK Trafford (Urmston Community Hub)" is Age UK Trafford, which hosts the hub in brackets. */
export function spellingWithoutHub(name: Spelling): Spelling {
  return name.replace(/\s*\([^)]*\bHub\b[^)]*\)$/, '');
}
