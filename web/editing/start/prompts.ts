import { all, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Flow } from '../../../graph-schema/model/flow.ts';
import { flowFamily } from '../../../graph-schema/flow-families/index.ts';

export const PROMPT_NAMES = ['decides', 'affected', 'introduces'] as const;
export type PromptName = (typeof PROMPT_NAMES)[number];

export interface Prompt {
  readonly name: PromptName;
  readonly question: string;
}

/** The next question of the first minutes; null where all are answered by the map itself or were skipped. */
export function nextPrompt(state: AllianceMap, skipped: ReadonlySet<PromptName>): Prompt | null {
  const newest = all(state, 'flow').at(-1);
  if (newest === undefined) return null;
  const name = PROMPT_NAMES.find((one) => !skipped.has(one) && !isAnswered(state, one));
  return name === undefined ? null : { name, question: questionOf(name, newest) };
}

function isAnswered(state: AllianceMap, name: PromptName): boolean {
  switch (name) {
    case 'decides':
      return (
        all(state, 'room').length > 0 ||
        all(state, 'flow').some(({ family }) => family === 'control')
      );
    case 'affected':
      return all(state, 'actor').some(({ type }) => type === 'community');
    case 'introduces':
      return all(state, 'actor').some(({ type }) => type === 'connector');
  }
}

function questionOf(name: PromptName, newest: Flow): string {
  switch (name) {
    case 'decides': {
      const told = flowFamily(newest.family).words.toLowerCase();
      return newest.family === 'connection' || newest.family === 'voice'
        ? 'Who decides about this?'
        : `Who decides about this ${newest.family === 'referrals' ? 'route' : told}?`;
    }
    case 'affected':
      return 'Who is affected by this and not here yet?';
    case 'introduces':
      return 'Who introduces people to each other here?';
  }
}
