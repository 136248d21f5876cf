import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { id as idOf, type Id } from '../../../../graph-schema/model/ids.ts';
import type { Programme } from '../../../../graph-schema/model/programme.ts';
import { usedNumber } from '../../snapshot/agreements.ts';
import { byText } from '../../snapshot/in-order.ts';
import type { Network } from '../../snapshot/network.ts';
import { fact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { moneyRowsByAgreement, standingIn } from './above-and-below.ts';
import { accountFlows, accountsOf, type Accounts } from './accounts.ts';

/** `reports` a year; `answering`: "answers to" upward; `reportsBack`: what the finding says is none. */
export type Facts = 'reports' | 'answering' | 'reportsBack' | 'oneWayBooks';
/** `besides`: partners that themselves answer or report to a community. */
export type Lists = 'programmes' | 'senders' | 'receivers' | 'besides';

export const answersUpward: TalkingPoint<Facts, Lists, never> = {
  id: 'answers-upward',
  theme: 'voice-and-decisions',
  betterWay: 'share-power',
  powerDimension: 'rules',
  options: {},
  hasLeastData: (network) =>
    accountFlows(network).count > 0 ||
    network.agreements.list.some(({ id }) => {
      const { is } = usedNumber(network.agreements, id, 'reportsAYear');
      return is === 'value' || is === 'none';
    }),
  detect(network) {
    const flows = accountFlows(network);
    const rows = moneyRowsByAgreement(network);
    return network.agreements.programmes.flatMap((programme) => {
      const accounts = accountsOf(network, standingIn(network, programme, rows), flows);
      const up = accounts.reportsUp > 0 || accounts.flowsUp.length > 0;
      return up && accounts.flowsDown.length === 0 ? [findingOf(network, programme, accounts)] : [];
    });
  },
};

function findingOf(
  network: Network,
  programme: Programme,
  accounts: Accounts,
): Finding<Facts, Lists> {
  const sorted = (ids: Iterable<Id>) => [...new Set(ids)].sort(byText);
  const { asking, flowsUp, besides } = accounts;
  const senders = sorted(accounts.senders);
  const receivers = sorted(accounts.receivers);
  const terms = asking.flatMap((id) => network.agreements.termOf(id, 'reportsAYear')?.id ?? []);
  const ids = (flows: readonly Flow[]) => [...new Set(flows.map(({ id }) => id))];
  const items = [...asking, ...ids(flowsUp)];
  return {
    key: [programme.root.id],
    subjects: receivers.length > 0 ? receivers : senders,
    evidence: [
      ...new Set([
        ...items,
        ...terms,
        ...accounts.oneWayBooks,
        ...ids(besides),
        ...senders,
        ...receivers,
      ]),
    ],
    restsOn: { noun: flowsUp.length === 0 ? 'agreement' : 'agreementOrFlow', ids: items },
    facts: {
      reports: fact(accounts.reportsUp, 'reports'),
      answering: fact(
        ids(flowsUp.filter(({ flowKind }) => flowKind === 'answers-to')).length,
        'flows',
      ),
      reportsBack: fact(0, 'reports'),
      oneWayBooks: fact(accounts.oneWayBooks.length, 'agreements'),
    },
    lists: {
      programmes: [{ id: programme.root.id }],
      senders: senders.map((id) => ({ id })),
      receivers: receivers.map((id) => ({ id })),
      besides: sorted(besides.map(({ from }) => idOf(from))).map((id) => ({ id })),
    },
  };
}
