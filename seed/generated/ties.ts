import type { Entity } from '../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { Cast } from './cast.ts';
import type { Draw } from './draw.ts';
import { flowBetween } from './flow-between.ts';

const INSIDE_A_PLACE = 0.8;

interface Drawn {
  readonly cast: Cast;
  readonly draw: Draw;
}

/** What passes between two besides the money of programmes, by how often it is drawn. */
const KINDS: readonly (readonly [
  weight: number,
  make: (name: string, drawn: Drawn) => Flow | undefined,
])[] = [
  [55, tie],
  [15, grant],
  [12, referral],
  [10, help],
  [8, story],
];
const ALL_WEIGHTS = KINDS.reduce((sum, [weight]) => sum + weight, 0);

/** As many flows as wanted, most of them ties inside one place. Pairs are drawn again where they are one actor. */
export function tiesOf(count: number, cast: Cast, draw: Draw): readonly Entity[] {
  const flows: Flow[] = [];
  for (let at = 0; flows.length < count; at += 1) {
    const flow = kindAt(draw.below(ALL_WEIGHTS))(`flow${at}`, { cast, draw });
    if (flow !== undefined && flow.from !== flow.to) flows.push(flow);
  }
  return flows;
}

function kindAt(drawn: number): (name: string, drawn: Drawn) => Flow | undefined {
  let left = drawn;
  for (const [weight, kind] of KINDS) {
    if (left < weight) return kind;
    left -= weight;
  }
  return tie;
}

/** Two who are near each other, more often than not; connectors reach further. */
function near({ cast, draw }: Drawn): readonly [Id, Id] {
  const one = draw.pick(cast.actors);
  const [place] = one.places;
  const local = place === undefined ? undefined : cast.byPlace.get(place);
  const inside = one.type !== 'connector' && draw.chance(INSIDE_A_PLACE);
  const other = inside && local !== undefined ? draw.pick(local) : draw.pick(cast.actors).id;
  return [one.id, other];
}

function tie(name: string, drawn: Drawn): Flow {
  const [from, to] = near(drawn);
  return flowBetween(name, 'connection', 'knows', from, to, { twoWay: true });
}

function grant(name: string, { cast, draw }: Drawn): Flow {
  return flowBetween(name, 'money', 'grant', draw.pick(cast.payers), draw.pick(cast.bodies), {
    pence: 100_000 * (1 + draw.skewed(300)),
  });
}

function referral(name: string, { cast, draw }: Drawn): Flow {
  return flowBetween(
    name,
    'referrals',
    'referral',
    draw.pick(cast.bodies),
    draw.pick(cast.bodies),
    {
      of: [5 + draw.skewed(200), 'people'],
    },
  );
}

function help(name: string, drawn: Drawn): Flow {
  const [from, to] = near(drawn);
  return flowBetween(name, 'help', 'space', from, to, {
    of: [10 + drawn.draw.skewed(500), 'hours'],
  });
}

function story(name: string, { cast, draw }: Drawn): Flow | undefined {
  if (cast.communities.length === 0) return undefined;
  return flowBetween(
    name,
    'information',
    'story',
    draw.pick(cast.communities),
    draw.pick(cast.bodies),
    {
      of: [1 + draw.below(5), 'stories'],
      consent: 'not-asked',
    },
  );
}
