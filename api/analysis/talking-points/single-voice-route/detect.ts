import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { wholeMonths, dayNumber, type Day } from '../../../../graph-schema/model/day.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_KNOWN, valueOf, type Known } from '../../../../graph-schema/model/known.ts';
import type { Network } from '../../snapshot/network.ts';
import { voiceRoutes } from '../../snapshot/voice-routes.ts';
import { fact, knownFact, textFact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { decidingOnBehalf, overdueReviews } from './overdue-reviews.ts';
import { singleRoute, type SingleRoute } from './single-routes.ts';

/** Of the review that is longest overdue, with the reason as people wrote it. */
export type Facts = 'overdue' | 'reviewDue' | 'monthsOverdue' | 'daysOverdue' | 'reason';
/** `through`: whom every known route passes. `deciders`: who decide on behalf of the community past a review. */
export type Lists = 'communities' | 'through' | 'deciders';

export const singleVoiceRoute: TalkingPoint<Facts, Lists, never> = {
  id: 'single-voice-route',
  theme: 'voice-and-decisions',
  betterWay: 'listen',
  powerDimension: 'culture-and-connections',
  options: {},
  hasLeastData: (network) => {
    const routes = voiceRoutes(network);
    const reachesOne = communitiesOf(network).some((community) =>
      routes.of(community).some(({ to }) => routes.leadsTo(to) === 'decides'),
    );
    return (
      reachesOne || decidingOnBehalf(network).some(({ reviewDate }) => reviewDate.is === 'value')
    );
  },
  detect(network) {
    const routes = voiceRoutes(network);
    const overdue = overdueReviews(network);
    return communitiesOf(network).flatMap((community) => {
      const route = singleRoute(routes, community);
      const reviews = overdue.get(community) ?? [];
      if (route === undefined && reviews.length === 0) return [];
      return [findingOf(network.time.asAt, community, route, reviews)];
    });
  },
};

function communitiesOf(network: Network): readonly Id[] {
  return network.actors.filter(({ type }) => type === 'community').map(({ id }) => id);
}

function findingOf(
  asAt: Day,
  community: Id,
  route: SingleRoute | undefined,
  reviews: readonly Flow[],
): Finding<Facts, Lists> {
  const through = route?.through ?? [];
  const steps = route?.steps ?? [];
  const deciders = [...new Set(reviews.map(({ from }) => from))];
  const shown = [
    ...new Set([...steps.flatMap(({ evidence }) => evidence), ...reviews.map(({ id }) => id)]),
  ];
  const seats = steps.some(({ by }) => by !== 'voice' && by !== 'advises');
  const rooms = steps.map(({ to }) => to);
  const [first] = reviews;
  const due = first === undefined ? undefined : valueOf(first.reviewDate);
  return {
    key: [community],
    subjects: [...new Set([community, ...through, ...deciders])],
    evidence: [...new Set([...shown, community, ...through, ...deciders, ...rooms])],
    restsOn: { noun: seats ? 'flowOrSeat' : 'flow', ids: shown, saidOf: [community] },
    facts: {
      overdue: fact(reviews.length, 'flows'),
      reviewDue: textFact(due === undefined ? NOT_KNOWN : { is: 'value', value: due }, 'day'),
      monthsOverdue: knownFact(
        since(due, (day) => wholeMonths(day, asAt)),
        'months',
      ),
      daysOverdue: knownFact(
        since(due, (day) => dayNumber(asAt) - dayNumber(day)),
        'days',
      ),
      reason: textFact(reasonOf(first), 'text'),
    },
    lists: {
      communities: [{ id: community }],
      through: through.map((id) => ({ id })),
      deciders: deciders.map((id) => ({ id })),
    },
  };
}

function since(day: Day | undefined, count: (day: Day) => number): Known<number> {
  return day === undefined ? NOT_KNOWN : { is: 'value', value: count(day) };
}

function reasonOf(flow: Flow | undefined): Known<string> {
  if (flow === undefined) return NOT_KNOWN;
  return flow.why === '' ? NONE : { is: 'value', value: flow.why };
}
