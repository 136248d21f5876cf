import type { Id } from '../../../../graph-schema/model/ids.ts';
import type { Agreements } from '../../snapshot/agreements.ts';
import { actorsWithRole, usedChoice } from '../../snapshot/agreements.ts';

/** Shared between all who sign, whatever the parts: then nobody is left out of it. */
const BY_ALL: ReadonlySet<string> = new Set([
  'shared-equally',
  'shared-by-formula',
  'kept-by-each',
]);

/**
 * Ids of the actors whose a surplus is, or who bear a loss, each once and in the order of ids. Undefined where the
 * paper is silent, where there is none to share, and where nobody told us who is meant.
 */
export function whoShares(
  agreements: Agreements,
  agreement: Id,
  key: 'surplus' | 'loss',
): readonly Id[] | undefined {
  const choice = usedChoice(agreements, agreement, key);
  if (choice.is !== 'value') return undefined;
  const actors = BY_ALL.has(choice.value)
    ? agreements.partiesOf(agreement).map(({ actor }) => actor)
    : namedBy(agreements, agreement, key, choice.value);
  return actors.length === 0 ? undefined : [...new Set(actors)].sort();
}

/** The actor that the term names, else the parties with the role that it speaks of. */
function namedBy(
  agreements: Agreements,
  agreement: Id,
  key: 'surplus' | 'loss',
  choice: string,
): readonly Id[] {
  const named = agreements.termOf(agreement, key)?.names ?? null;
  if (named !== null) return [named];
  if (choice === 'to-payer') return actorsWithRole(agreements, agreement, 'pays');
  return choice === 'holder-keeps' ? actorsWithRole(agreements, agreement, 'holds') : [];
}
