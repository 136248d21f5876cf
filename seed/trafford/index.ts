import type { Change } from '../../graph-schema/model/change.ts';
import { make, type Entity } from '../../graph-schema/model/entity-kinds.ts';
import { id } from '../../graph-schema/model/ids.ts';
import { council, hostings, hubs, organisations, places } from './actors.ts';
import { bodiesOf } from './bodies.ts';
import { grantFlows, parties, programmes } from './grants.ts';
import { actorId } from './ids.ts';
import { repeatedPayments } from './left-out.ts';
import { paymentFlows, paymentGroups } from './payments.ts';
import { readRows, type TraffordFiles } from './rows.ts';
import { GRANTS_FILE, HUBS_FILE, joined, PAYMENTS_FILE, publishedIn, sources } from './sources.ts';
import { spaceFlows } from './space.ts';

const map = make('map', {
  id: id('trafford'),
  title: 'Trafford',
  purpose:
    'Money and the hire of space between Trafford Council and voluntary and community bodies, from open data.',
  boundary:
    'Council grants from 2013 to 2024, council payments from April 2024 to May 2026, and six community hubs. Money from others is not in it. Neither is money below or between these bodies.',
  asAt: '2026-05-28',
  shows: { is: 'all-years' },
  madeUp: false,
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0. Source: Trafford Council; Charity Commission; Trafford Data Lab.',
});

/** The map of Trafford as one set of changes, from the texts of the files in `data` and `matches.csv`. */
export function traffordChanges(files: TraffordFiles): readonly Change[] {
  const rows = readRows(files);
  const bodies = bodiesOf(rows);
  const hosted = hostings(rows, bodies);
  const repeated = repeatedPayments(rows.grants, rows.payments, bodies);
  const payments = rows.payments.filter((line) => !repeated.has(line));
  const granted = grantFlows(rows.grants, bodies);
  const paid = [...paymentFlows(paymentGroups(payments, bodies)), ...spaceFlows(payments, bodies)];
  const hubActors = hubs(hosted);
  const joinedBodies = bodies.list.filter(({ ids }) => ids.length > 1).map(actorId);
  const entities: readonly Entity[] = [
    map,
    ...places(rows.hubs),
    council,
    ...organisations(bodies, hosted),
    ...hubActors,
    ...programmes,
    ...parties,
    ...granted,
    ...paid,
    ...sources,
    ...publishedIn(GRANTS_FILE, [...programmes, ...granted]),
    ...publishedIn(PAYMENTS_FILE, paid),
    ...publishedIn(HUBS_FILE, hubActors),
    ...joined('identifiers', joinedBodies),
    ...joined(
      'host',
      hubActors.map((hub) => hub.id),
    ),
  ];
  return entities.map((entity) => ({ is: 'add', entity: { ...entity, level: 'public' } }));
}
