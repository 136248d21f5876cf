import {
  choice,
  choiceOr,
  choices,
  day,
  flag,
  known,
  number,
  optionalPointer,
  optionalText,
  outwards,
  pointers,
  text,
  texts,
} from './field.ts';
import type { EntityOf, RuleProblem } from './entity.ts';

export const ACTOR_TYPES = ['organisation', 'funder', 'community', 'connector'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export const SECTORS = ['public-body', 'charity', 'community-group', 'business'] as const;
export type Sector = (typeof SECTORS)[number];

export const SIZES = [
  'under-10k',
  '10k-to-100k',
  '100k-to-1m',
  '1m-to-10m',
  '10m-to-100m',
  'over-100m',
  'not-relevant',
] as const;

export const ROLES_HERE = [
  'commissions',
  'funds',
  'leads',
  'delivers',
  'hosts',
  'connects',
  'convenes',
  'advises',
  'lives-it',
  'supports-others',
] as const;

export const actorFields = {
  type: choice(ACTOR_TYPES),
  name: text(200),
  shortName: optionalText(80),
  aliases: texts(200, 100),
  hint: optionalText(500),
  /** Organisations only. `charity` stands for a charity or social enterprise. */
  sector: known(choice(SECTORS)),
  roles: choices(ROLES_HERE),
  /** Yearly income. */
  size: known(choice(SIZES)),
  based: known(choice(['in-this-place', 'covers-from-elsewhere', 'national'])),
  /** Self-declared only; not known reads "not asked". */
  ledByPeopleItServes: known(choice(['yes', 'partly', 'no'])),
  places: pointers(['place'], outwards('IN_PLACE')),
  /** Hides location, places and neighbours from wider views. */
  sensitive: flag(),
  partOf: optionalPointer(['actor'], outwards('PART_OF')),
  actsAsConnector: known(choice(['no', 'informally', 'recognised', 'paid'])),
  whyOnMap: choiceOr(['agreed', 'public-record', 'added-by-others'], 'added-by-others'),
  /** Charity or company numbers and organisation identifiers, as "GB-CHC-1110767". */
  identifiers: texts(80, 50),
  /** A community: about how many people. */
  people: known(number()),
  /** A connector: the organisation it sits in, whether it is paid, how much and until when. */
  host: optionalPointer(['actor'], outwards('HOSTED_BY')),
  paid: known(choice(['paid', 'paid-part-time', 'unpaid'])),
  hoursAWeek: known(number({ max: 168, whole: false })),
  fundedUntil: known(day()),
};

export type Actor = EntityOf<'actor', typeof actorFields>;

export function actorProblems(actor: Actor): readonly RuleProblem[] {
  const problems: RuleProblem[] = [];
  if (actor.type !== 'organisation' && actor.sector.is === 'value') {
    problems.push({
      field: 'sector',
      expected: 'no sector, since only an organisation has one',
      found: `${actor.sector.value} on a ${actor.type}`,
      todo: 'Leave the sector out, or make this actor an organisation.',
    });
  }
  if (actor.type !== 'community' && actor.people.is === 'value') {
    problems.push({
      field: 'people',
      expected: 'no number of people, since only a community has one',
      found: `${actor.people.value} on a ${actor.type}`,
      todo: 'Leave the number out, or make this actor a community.',
    });
  }
  if (actor.type !== 'connector' && actor.host !== null) {
    problems.push({
      field: 'host',
      expected: 'no host, since only a connector has one',
      found: `a host on a ${actor.type}`,
      todo: 'Use "part of" instead, or make this actor a connector.',
    });
  }
  return problems;
}
