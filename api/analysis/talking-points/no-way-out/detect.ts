import type { TermKey } from '../../../../graph-schema/agreement-terms/index.ts';
import type { FlowKindName } from '../../../../graph-schema/flow-families/index.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { NOT_KNOWN, type Known } from '../../../../graph-schema/model/known.ts';
import { usedAmount } from '../../../../graph-schema/model/used-values.ts';
import { usedChoice } from '../../snapshot/agreements.ts';
import type { Network } from '../../snapshot/network.ts';
import { fact, knownFact, textFact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { whoMayHelp } from '../who-may-help.ts';
import { overrulings, type Overruling } from './overrules.ts';

export type Facts = 'ways' | 'ownsPercent' | 'appoints' | 'ofHowMany' | 'exit';
/** Flows by which it can; `mayHelp`: third parties. */
export type Lists = 'owns' | 'appoints' | 'vetoes' | 'mayHelp';

/** The exit, and the day of it where there is one. */
const EXIT_TERMS: readonly TermKey[] = ['returnToIndependence', 'returnToIndependenceOn'];

export const noWayOut: TalkingPoint<Facts, Lists, never> = {
  id: 'no-way-out',
  theme: 'terms',
  betterWay: 'share-power',
  powerDimension: 'rules',
  options: {},
  hasLeastData: (network) =>
    overrulings(network).some(({ agreement }) => exitOf(network, agreement).is !== 'notKnown'),
  detect: (network) =>
    overrulings(network)
      .filter(({ agreement }) => hasNoExit(network, agreement))
      .map((overruling) => findingOf(network, overruling)),
};

/** What the paper says of a return to independence; the day of one says yes. */
function exitOf({ agreements }: Network, agreement: Id): Known<string> {
  const day = usedChoice(agreements, agreement, 'returnToIndependenceOn');
  return day.is === 'value'
    ? { is: 'value', value: 'yes' }
    : usedChoice(agreements, agreement, 'returnToIndependence');
}

/** The paper says that there is none, or is silent. Where nobody told us what it says, we stay silent, too. */
function hasNoExit(network: Network, agreement: Id): boolean {
  const exit = exitOf(network, agreement);
  if (exit.is === 'value') return exit.value === 'no';
  return exit.is === 'none' || exit.is === 'notStated';
}

function findingOf(
  network: Network,
  { from, to, agreement, flows }: Overruling,
): Finding<Facts, Lists> {
  const { agreements } = network;
  const ofKind = (kind: FlowKindName) => flows.filter(({ flowKind }) => flowKind === kind);
  const [owns] = ofKind('owns');
  const [appoints] = ofKind('appoints-board-of');
  const terms = EXIT_TERMS.flatMap((key) => agreements.termOf(agreement, key)?.id ?? []);
  const sides = new Set([from, to, ...agreements.partiesOf(agreement).map(({ actor }) => actor)]);
  return {
    key: [agreement, from, to],
    subjects: [from, to],
    evidence: [...flows.map(({ id }) => id), agreement, ...terms, from, to],
    restsOn: { noun: 'agreement', ids: [agreement], saidOf: [to] },
    facts: {
      ways: fact(flows.length, 'flows'),
      ownsPercent: knownFact(owns === undefined ? NOT_KNOWN : usedAmount(owns), 'percent'),
      appoints: knownFact(appoints === undefined ? NOT_KNOWN : usedAmount(appoints), 'seats'),
      ofHowMany: knownFact(appoints?.ofHowMany ?? NOT_KNOWN, 'seats'),
      exit: textFact(exitOf(network, agreement), 'choice'),
    },
    lists: {
      owns: listed(ofKind('owns')),
      appoints: listed(ofKind('appoints-board-of')),
      vetoes: listed(ofKind('can-veto')),
      mayHelp: whoMayHelp(network, sides).map((id) => ({ id })),
    },
  };
}

function listed(flows: readonly Flow[]): readonly { readonly id: Id }[] {
  return flows.map(({ id }) => ({ id }));
}
