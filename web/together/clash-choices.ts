import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../graph-schema/model/change.ts';
import { REMOVED } from '../../graph-schema/model/problem.ts';
import { nameOf } from '../words/names.ts';
import { CHANGED_BY_SOMEONE, type Clash } from './clash.ts';
import { keepTheirs, otherSides, recordBoth, mineOver } from './settle.ts';

/** One way out of a clash: what the button says, what is then done. */
export interface ClashChoice {
  readonly words: string;
  readonly changes: readonly Change[];
  /** Said afterwards. */
  readonly said: string;
}

/** The ways out that there are just now. The first is always to leave things as they are. */
export function clashChoices(state: AllianceMap, clash: Clash): readonly ClashChoice[] {
  const { theirs, mine } = buttonWords(clash);
  const choices: ClashChoice[] = [
    { words: theirs, changes: keepTheirs(state, clash), said: 'Kept as it is.' },
  ];
  if (clash.meetings.some(({ conflict }) => conflict.theirs === CHANGED_BY_SOMEONE)) return choices;
  const own = mineOver(state, clash);
  if (own !== undefined) choices.push({ words: mine, changes: own, said: 'Yours is used.' });
  for (const side of otherSides(state, clash)) {
    const both = recordBoth(state, clash, side);
    if (both === undefined) continue;
    const words = `Record both: mine is what ${nameOf(state, side.says)} says`;
    choices.push({ words, changes: both, said: 'They see this differently. Both are kept.' });
  }
  return choices;
}

function buttonWords({ set, meetings }: Clash): { readonly theirs: string; readonly mine: string } {
  if (set.changes.some(({ is }) => is === 'remove')) {
    return { theirs: 'Keep it', mine: 'Remove it all the same' };
  }
  if (meetings.some(({ conflict }) => conflict.theirs === REMOVED)) {
    return { theirs: 'Leave it removed', mine: 'Put it back, with mine' };
  }
  return { theirs: 'Keep theirs', mine: 'Use mine' };
}
