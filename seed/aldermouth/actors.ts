import type { Actor, Sector } from '../../graph-schema/model/actor.ts';
import { make } from '../../graph-schema/model/entity-kinds.ts';
import { id } from '../../graph-schema/model/ids.ts';
import { value } from '../../graph-schema/model/known.ts';
import { placeId, type PlaceName } from './places.ts';

type Based = 'in-this-place' | 'covers-from-elsewhere' | 'national';

/** What is said of an actor besides its name and the group it is listed in. */
interface Said {
  readonly short?: string;
  readonly hint?: string;
  readonly place?: PlaceName;
  readonly based?: Based;
  readonly more?: Partial<Actor>;
}

type Row = readonly [code: string, name: string, said?: Said];

const HERE = 'in-this-place';
const ELSEWHERE = 'covers-from-elsewhere';
const NATIONAL = 'national';
const LED_BY_PEOPLE_IT_SERVES: Partial<Actor> = { ledByPeopleItServes: value('yes') };

const PUBLIC_BODIES: readonly Row[] = [
  ['P1', 'Aldermouth Council commissioning', { short: 'Aldermouth Council', based: HERE }],
  ['P2', 'Council communities team', { based: HERE, more: { partOf: id('P1') } }],
  ['P3', 'Northshore Health Commissioning', { short: 'Northshore Health', based: ELSEWHERE }],
  ['P4', 'Coast & Moor NHS Trust', { short: 'Coast & Moor', based: ELSEWHERE }],
  ['P5', 'Northshore Police neighbourhood team', { based: HERE }],
  ['P6', 'Ropery Academy', { based: HERE, place: 'Ropery' }],
  ['P7', 'Harbour Medical Group', { based: HERE }],
];

const FUNDERS: readonly Row[] = [
  ['F1', 'National Community Chest', { based: NATIONAL }],
  ['F2', 'Aldermouth Community Foundation', { based: HERE }],
  ['F3', 'Breakwater Trust', { based: NATIONAL }],
  ['F4', 'Aldermouth Building Society', { based: HERE }],
  ['F5', 'Northern Futures Fund', { based: NATIONAL }],
];

const LARGER_BODIES: readonly Row[] = [
  ['L1', 'Meridian Care', { short: 'Meridian', based: NATIONAL }],
  ['L2', 'Anchorstone Homes', { short: 'Anchorstone', based: ELSEWHERE }],
  ['L3', 'Stepwell', { based: ELSEWHERE, hint: 'Regional' }],
  ['L4', 'Central Sports Trust', { based: ELSEWHERE }],
];

const ALLIANCE_CHARITIES: readonly Row[] = [
  ['C1', 'Open Hand'],
  ['C2', 'Clearwater Recovery'],
  ['C3', 'Calm Harbour'],
  ['C4', 'Safe Steps', { more: { sensitive: true } }],
  ['C5', 'The Net Loft', { place: 'Ropery', hint: 'Anchor in Ropery' }],
  ['C6', 'Saltgarth Neighbours', { place: 'Saltgarth' }],
  ['C7', 'Noor Women’s Circle'],
  ['C8', 'Second Tide', { hint: 'Peer-led', more: LED_BY_PEOPLE_IT_SERVES }],
  ['C9', 'Youth Slipway'],
  ['C10', 'Northshore Advice'],
  ['C11', 'Travellers’ Voice', { place: 'Highmoor', more: LED_BY_PEOPLE_IT_SERVES }],
  ['C12', 'Umoja Homes'],
];

/** Community groups, and the infrastructure body listed among them. */
const OTHERS_HERE: readonly Row[] = [
  ['V1', 'Highmoor Mutual Aid', { place: 'Highmoor' }],
  ['V2', 'Castle Youth Club', { place: 'Castle Ward' }],
  ['V3', 'Foodshare'],
  ['V4', 'Deaf Aldermouth'],
  ['V5', 'Saltgarth Tenants', { place: 'Saltgarth' }],
  ['V6', 'Harbour Lights Choir', { place: 'Ropery' }],
  ['V7', 'Carers Together'],
  ['V8', 'Faith Forum'],
  [
    'V9',
    'Aldermouth Voluntary Action',
    {
      hint: 'Infrastructure body',
      more: { sector: value('charity'), roles: ['supports-others'] },
    },
  ],
  ['V10', 'Young Voices', { place: 'Ropery' }],
  ['V11', 'The Reading Room', { place: 'Ropery', hint: 'Community library' }],
];

const BUSINESSES: readonly Row[] = [
  ['B1', 'Drift Café', { place: 'Ropery', based: HERE, more: { aliases: ['Drift Cafe'] } }],
  ['B2', 'Castle Quarter Traders', { place: 'Castle Ward', based: HERE }],
  ['B3', 'Kestrel Build'],
  ['B4', 'Northshore Chamber', { based: ELSEWHERE }],
];

const CONNECTORS: readonly Row[] = [
  ['K1', 'Business link organiser', { more: { host: id('V9'), paid: value('paid') } }],
  [
    'K2',
    'Ropery connector',
    { hint: 'Informal', place: 'Ropery', more: { paid: value('unpaid') } },
  ],
  ['K3', 'Peer connector', { more: { host: id('C8'), paid: value('paid-part-time') } }],
];

const COMMUNITIES: readonly Row[] = [
  ['M1', 'People sleeping rough, Castle Ward', { place: 'Castle Ward' }],
  ['M2', 'Gypsy, Roma and Traveller families', { place: 'Highmoor' }],
  ['M3', 'South Asian women, Saltgarth', { place: 'Saltgarth' }],
  ['M4', 'Young adults 18 to 25, Ropery', { place: 'Ropery' }],
  ['M5', 'Family carers'],
  ['M6', 'Highmoor residents', { place: 'Highmoor' }],
  ['M7', 'Deaf residents'],
];

/** Names are spelt with a typographic apostrophe; people type the plain one. */
function aliasesOf(name: string, more: readonly string[] = []): readonly string[] {
  return name.includes('’') ? [name.replaceAll('’', "'"), ...more] : more;
}

function actorOf([code, name, said = {}]: Row, group: Pick<Actor, 'type'> & Partial<Actor>): Actor {
  const { short, hint, place, based, more } = said;
  return make('actor', {
    id: id(code),
    name,
    ...group,
    ...(short === undefined ? {} : { shortName: short }),
    ...(hint === undefined ? {} : { hint }),
    ...(place === undefined ? {} : { places: [placeId(place)] }),
    ...(based === undefined ? {} : { based: value(based) }),
    ...more,
    aliases: aliasesOf(name, more?.aliases),
  });
}

function organisations(rows: readonly Row[], sector: Sector, based?: Based): readonly Actor[] {
  return rows.map((row) =>
    actorOf(row, {
      type: 'organisation',
      sector: value(sector),
      ...(based === undefined ? {} : { based: value(based) }),
    }),
  );
}

/** On the map from public record and not yet told; of the others nothing is said. */
const FROM_PUBLIC_RECORD: ReadonlySet<string> = new Set(['L1', 'L2']);

export const actors: readonly Actor[] = [
  ...organisations(PUBLIC_BODIES, 'public-body'),
  ...FUNDERS.map((row) => actorOf(row, { type: 'funder' })),
  ...organisations(LARGER_BODIES, 'charity'),
  ...organisations(ALLIANCE_CHARITIES, 'charity', HERE),
  ...organisations(OTHERS_HERE, 'community-group', HERE),
  ...organisations(BUSINESSES, 'business'),
  ...CONNECTORS.map((row) => actorOf(row, { type: 'connector' })),
  ...COMMUNITIES.map((row) => actorOf(row, { type: 'community' })),
].map((actor) =>
  FROM_PUBLIC_RECORD.has(actor.id) ? { ...actor, whyOnMap: 'public-record' } : actor,
);

/** An actor's name by its code, for the names of agreements and sources. */
export function nameOf(code: string): string {
  const found = actors.find((actor) => (actor.id as string) === code);
  if (found === undefined) throw new Error(`No actor has the code ${code}`);
  return found.name;
}
