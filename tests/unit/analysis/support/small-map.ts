import { applyAll } from '../../../../graph-schema/model/apply.ts';
import {
  emptyMap,
  settings,
  type AllianceMap,
} from '../../../../graph-schema/model/alliance-map.ts';
import type { Actor, Sector } from '../../../../graph-schema/model/actor.ts';
import type { Agreement, PartyRole, Term } from '../../../../graph-schema/model/agreement.ts';
import type { Change } from '../../../../graph-schema/model/change.ts';
import { make, type Entity } from '../../../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { id, mapId } from '../../../../graph-schema/model/ids.ts';
import type { InterestLink } from '../../../../graph-schema/model/interest.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import type { Room, Seat } from '../../../../graph-schema/model/room.ts';
import type { TimeShown } from '../../../../graph-schema/model/time.ts';
import { askedFor } from '../../../../api/analysis/talking-points/asked-for.ts';
import { findTalkingPoints } from '../../../../api/analysis/talking-points/find-talking-points.ts';
import { textOf } from '../../../../api/analysis/words/phrases.ts';

/** The day all small maps are dated. */
export const DAY = '2025-10-31';
export const ON_THE_DAY: TimeShown = { asAt: DAY, shows: { is: 'day', day: DAY } };

export function applied(state: AllianceMap, changes: readonly Change[]): AllianceMap {
  const result = applyAll(state, changes);
  if (result.is !== 'applied') throw new Error(JSON.stringify(result, null, 1).slice(0, 2000));
  return result.state;
}

/** Entities in lists of any depth, as the helpers below give them. */
export type Nested = Entity | readonly Nested[];

export function adding(...entities: readonly Nested[]): readonly Change[] {
  const flat = (nested: Nested): readonly Entity[] =>
    'kind' in nested ? [nested] : nested.flatMap(flat);
  return flat(entities).map((entity) => ({ is: 'add', entity }));
}

/** A map of hand-made entities, through the one door that all changes take. */
export function smallMap(...entities: readonly Nested[]): AllianceMap {
  const map = make('map', { id: id('m'), title: 'Small', asAt: DAY, shows: ON_THE_DAY.shows });
  return applied(emptyMap(mapId('m')), adding(map, ...entities));
}

export function organisation(name: string, sector: Sector = 'charity', more: Partial<Actor> = {}) {
  return make('actor', {
    id: id(name),
    type: 'organisation',
    name,
    sector: value(sector),
    ...more,
  });
}

export function actorOf(type: Actor['type'], name: string, more: Partial<Actor> = {}): Actor {
  return make('actor', { id: id(name), type, name, ...more });
}

export function organisations(...names: readonly string[]): readonly Actor[] {
  return names.map((name) => organisation(name));
}

/** £ a year; undefined: nobody told us. */
export function pays(
  from: string,
  to: string,
  pounds: number | undefined,
  more: Partial<Flow> = {},
): Flow {
  return make('flow', {
    id: id(`pay-${from}-${to}-${more.agreement ?? 'none'}`),
    family: 'money',
    flowKind: 'grant',
    from: id(from),
    to: id(to),
    unit: 'pence',
    amount: pounds === undefined ? {} : { record: value(pounds * 100) },
    ...more,
  });
}

export function agreement(
  name: string,
  parties: Readonly<Record<string, readonly PartyRole[]>>,
  more: Partial<Agreement> = {},
): readonly Entity[] {
  return [
    make('agreement', { id: id(name), agreementKind: 'contract', name, ...more }),
    ...Object.entries(parties).map(([actor, roles]) =>
      make('party', { id: id(`${name}-${actor}`), agreement: id(name), actor: id(actor), roles }),
    ),
  ];
}

export function term(of: string, key: Term['key'], said: Term['value']): Term {
  return make('term', { id: id(`${of}-${key}`), agreement: id(of), key, value: said });
}

export function knows(one: string, other: string, more: Partial<Flow> = {}): Flow {
  return make('flow', {
    id: id(`tie-${one}-${other}`),
    family: 'connection',
    flowKind: 'knows',
    from: id(one),
    to: id(other),
    twoWay: true,
    ...more,
  });
}

/** Ties of everyone in the list with everyone. */
export function allKnow(...names: readonly string[]): readonly Flow[] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other) => knows(one, other)));
}

export function room(name: string, more: Partial<Room> = {}): Room {
  return make('room', { id: id(name), name, ...more });
}

export function seat(
  of: string,
  holder: string,
  votes: number | undefined,
  more: Partial<Seat> = {},
) {
  return make('seat', {
    id: id(`${of}-seat-${holder}`),
    room: id(of),
    holder: id(holder),
    ...(votes === undefined ? {} : { votes: value(votes) }),
    ...more,
  });
}

/** Voice of a community, or of somebody it has come to, into a room, to an actor, or to nowhere that is known. */
export function voice(from: string, to: string | null, more: Partial<Flow> = {}): Flow {
  return make('flow', {
    id: id(`voice-${from}-${(more.via ?? []).join('-')}-${to ?? 'nowhere'}`),
    family: 'voice',
    flowKind: 'voice',
    from: id(from),
    to: to === null ? null : id(to),
    ...more,
  });
}

/** Information from one to another or into a room; findings unless another kind is given. */
export function tells(from: string, to: string, more: Partial<Flow> = {}): Flow {
  return make('flow', {
    id: id(`${more.flowKind ?? 'findings'}-${from}-${to}`),
    family: 'information',
    flowKind: 'findings',
    from: id(from),
    to: id(to),
    ...more,
  });
}

export function controls(
  from: string,
  flowKind: Flow['flowKind'],
  to: string,
  more: Partial<Flow> = {},
): Flow {
  return make('flow', {
    id: id(`${flowKind}-${from}-${to}`),
    family: 'control',
    flowKind,
    from: id(from),
    to: id(to),
    ...more,
  });
}

export function interest(
  label: string,
  held: Readonly<Partial<Record<InterestLink['link'], readonly string[]>>>,
): readonly Entity[] {
  return [
    make('interest', { id: id(`interest-${label}`), label }),
    ...Object.entries(held).flatMap(([link, actors]) =>
      actors.map((actor) =>
        make('interestLink', {
          id: id(`${label}-${link}-${actor}`),
          actor: id(actor),
          interest: id(`interest-${label}`),
          link: link as InterestLink['link'],
        }),
      ),
    ),
  ];
}

export function found(
  state: AllianceMap,
  thresholds: Readonly<Record<string, number>> = {},
  time: TimeShown = timeOf(state),
) {
  return findTalkingPoints(state, { time, thresholds });
}

export function timeOf(state: AllianceMap): TimeShown {
  const map = settings(state);
  return map === undefined ? ON_THE_DAY : { asAt: map.asAt, shows: map.shows };
}

/** Findings of one talking point. */
export function of(
  talkingPoint: string,
  state: AllianceMap,
  thresholds: Readonly<Record<string, number>> = {},
  time: TimeShown = timeOf(state),
) {
  return found(state, thresholds, time).findings.filter(
    (finding) => finding.talkingPoint === talkingPoint,
  );
}

/** Findings of one talking point that is worked out only when asked for. */
export function asked(
  talkingPoint: string,
  state: AllianceMap,
  thresholds: Readonly<Record<string, number>> = {},
  time: TimeShown = timeOf(state),
) {
  const answer = askedFor(state, { time, thresholds }, talkingPoint);
  if (answer === undefined) throw new Error(`Nobody can ask for ${talkingPoint}`);
  return answer.findings;
}

type FoundFinding = ReturnType<typeof of>[number];

export function seen(finding: FoundFinding | undefined): string {
  return finding === undefined ? '' : textOf(finding.see);
}

/** The number of a fact; undefined where there is no such fact. */
export function factOf(finding: FoundFinding | undefined, name: string) {
  return finding?.facts.find((fact) => fact.name === name)?.value;
}

/** Ids of the members of a list that carry a figure. */
export function subjectIds(findings: readonly FoundFinding[]): readonly string[] {
  return findings.map(({ subjects }) => subjects.join(' '));
}
