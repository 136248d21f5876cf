/** What rooms call themselves, at the end of their names. */
const NOUNS = [
  'assembly',
  'board',
  'circle',
  'committee',
  'council',
  'forum',
  'group',
  'jury',
  'meeting',
  'network',
  'panel',
  'partnership',
  'summit',
] as const;

/** "panel" for "Lived Experience Panel"; "room" where the name does not say. */
export function roomNoun(name: string): string {
  const last = name.toLowerCase().split(/\s+/).at(-1);
  return NOUNS.find((noun) => noun === last) ?? 'room';
}

/** "a forum", "an assembly". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
