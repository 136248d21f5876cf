import type { Agreement } from '../../graph-schema/model/agreement.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { State } from '../../graph-schema/model/flow.ts';
import { named, words, type Sentence } from '../words/phrases.ts';

const CHOICES: Partial<Record<State, string>> = {
  proposed: 'This is proposed',
  'asked-for-refused': 'This was asked for and refused',
  'offered-declined': 'This was offered and declined',
  'on-paper-only': 'This stands on paper only',
};

/** What became of an agreement that is not in force: a refusal is a choice, told with its reason. */
export function agreementChoice(state: AllianceMap, agreement: Agreement): Sentence {
  const said = CHOICES[agreement.state];
  if (said === undefined) return [];
  const by: Sentence =
    agreement.stateBy === null ? [] : [...words(' by '), named(state, agreement.stateBy)];
  const reason = agreement.stateReason.trim().replace(/\.$/u, '');
  return [...words(said), ...by, ...words(reason === '' ? '.' : `. The reason given: ${reason}.`)];
}
