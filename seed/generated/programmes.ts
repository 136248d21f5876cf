import type { Term } from '../../graph-schema/model/agreement.ts';
import { make, type Entity } from '../../graph-schema/model/entity-kinds.ts';
import { id, type Id } from '../../graph-schema/model/ids.ts';
import { value } from '../../graph-schema/model/known.ts';
import type { Cast } from './cast.ts';
import type { Draw } from './draw.ts';
import { flowBetween } from './flow-between.ts';

const ACTORS_A_PROGRAMME = 25;
const FEWEST_PARTNERS = 3;
const MORE_PARTNERS = 12;
const PENCE_STEP = 100_000;
const TARGETS = 14;

/** Contracts through leads with their sub-agreements, the board that decides about each, and who is affected. */
export function programmesOf(cast: Cast, draw: Draw): readonly Entity[] {
  const count = Math.max(1, Math.round(cast.actors.length / ACTORS_A_PROGRAMME));
  return Array.from({ length: count }, (_, at) => programmeOf(`prog${at}`, cast, draw)).flat();
}

function programmeOf(name: string, cast: Cast, draw: Draw): readonly Entity[] {
  const payer = draw.pick(cast.payers);
  const lead = draw.pick(cast.bodies);
  const wanted = FEWEST_PARTNERS + draw.skewed(MORE_PARTNERS);
  const partners = [
    ...new Set(Array.from({ length: wanted }, () => draw.pick(cast.bodies))),
  ].filter((partner) => partner !== lead);
  const passedOn = partners.map(() => PENCE_STEP * (1 + draw.skewed(200)));
  const whole = passedOn.reduce((sum, pence) => sum + pence, 0) * (2 + draw.below(3));
  const unfair = draw.chance(0.5);
  const head = [
    make('agreement', {
      id: id(name),
      agreementKind: 'contract',
      name: `Contract ${name}`,
      programmeName: `Programme ${name}`,
      start: value('2024-04-01'),
      end: value('2029-03-31'),
    }),
    party(name, payer, 'pays'),
    party(name, lead, 'holds'),
    ...termsOf(name, 'monthly-in-advance', 5, 12),
    flowBetween(`${name}-in`, 'money', 'contract-payment', payer, lead, {
      agreement: id(name),
      pence: whole,
    }),
    flowBetween(`${name}-control`, 'control', 'sets-targets-for', payer, lead, {
      agreement: id(name),
    }),
  ];
  const below = partners.flatMap((partner, at) => {
    const sub = `${name}-${at}`;
    return [
      make('agreement', {
        id: id(sub),
        agreementKind: 'sub-contract',
        name: `Sub-contract ${sub}`,
        under: id(name),
      }),
      party(sub, lead, 'pays'),
      party(sub, partner, 'delivers'),
      ...termsOf(
        sub,
        unfair ? 'quarterly' : 'monthly-in-advance',
        unfair ? 20 : 5,
        unfair ? 3 : 12,
      ),
      flowBetween(`${sub}-money`, 'money', 'payment-to-partner', lead, partner, {
        agreement: id(sub),
        pence: passedOn[at] ?? PENCE_STEP,
      }),
    ];
  });
  return [...head, ...below, ...boardOf(name, [payer, lead, ...partners], whole, cast, draw)];
}

function party(agreement: string, actor: Id, role: 'pays' | 'holds' | 'delivers'): Entity {
  return make('party', {
    id: id(`${agreement}-${role}-${actor}`),
    agreement: id(agreement),
    actor,
    roles: [role],
  });
}

function termsOf(
  agreement: string,
  paidWhen: string,
  riskPercent: number,
  noticeMonths: number,
): readonly Entity[] {
  const said: readonly (readonly [Term['key'], string | number | boolean])[] = [
    ['paidWhen', paidWhen],
    ['shareAtRiskPercent', riskPercent],
    ['noticeByPayerMonths', noticeMonths],
    ['targets', TARGETS],
    ['targetsPassedDownUnchanged', true],
  ];
  return said.map(([key, of]) =>
    make('term', {
      id: id(`${agreement}-${key}`),
      agreement: id(agreement),
      key,
      value: value(of),
    }),
  );
}

function boardOf(
  name: string,
  members: readonly Id[],
  pence: number,
  cast: Cast,
  draw: Draw,
): readonly Entity[] {
  const board = id(`${name}-board`);
  const [, lead] = members;
  const heard = cast.communities.length === 0 ? undefined : draw.pick(cast.communities);
  return [
    make('room', {
      id: board,
      name: `Board of ${name}`,
      roomKind: value(draw.pick(['closed', 'invited', 'claimed'] as const)),
      roomLevel: value(draw.pick(['neighbourhood', 'borough', 'region'] as const)),
      decidesAbout: [id(name)],
      ownPenceAYear: value(pence),
      reply: value(draw.chance(0.5)),
    }),
    ...members.map((holder) =>
      make('seat', {
        id: id(`${name}-seat-${holder}`),
        room: board,
        holder,
        votes: value(holder === lead ? Math.max(1, members.length - 1) : 1),
      }),
    ),
    ...(heard === undefined
      ? []
      : [
          make('affectedBy', { id: id(`${name}-affects`), community: heard, by: id(name) }),
          flowBetween(`${name}-voice`, 'voice', 'voice', heard, board, {
            ...(draw.chance(0.5) ? { via: [draw.pick(cast.bodies)] } : {}),
          }),
        ]),
  ];
}
