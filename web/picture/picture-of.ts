import { flowFamily, type FamilyName } from '../../graph-schema/flow-families/index.ts';
import { find, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { TimeShown } from '../../graph-schema/model/time.ts';
import type {
  CanvasBand,
  CanvasLink,
  CanvasNode,
  Focus,
  LayoutChoice,
} from '../canvas/canvas-props.ts';
import type { Highlight } from '../state/ledger-row.ts';
import { passingActors } from '../state/filtering.ts';
import type { MapFilters } from '../state/view-types.ts';
import { ACTOR_LOOKS, lookName, ROOM_LOOK } from './actor-look.ts';
import { withAmounts } from './line-amounts.ts';
import { drawnFlows, joinMoney, linksOfFlow, seatLinks } from './picture-links.ts';
import { programmeBands } from './programme-bands.ts';

export interface PictureInput {
  readonly state: AllianceMap;
  readonly time: TimeShown;
  readonly families: readonly FamilyName[];
  readonly filters: MapFilters;
  /** What is shown in it: a talking point's finding, or a row of a ledger. */
  readonly finding: Highlight | null;
  /** Draws actors without a line, too: on a map that is only begun. */
  readonly drawAlone?: boolean;
}

/** Up to so many actors, all are drawn. */
export const MOST_DRAWN_ALONE = 15;

/** What the picture draws, and who is listed beside it. */
export interface Picture {
  readonly nodes: readonly CanvasNode[];
  readonly links: readonly CanvasLink[];
  /** The flows that the lines stand for. */
  readonly flows: readonly Flow[];
  readonly bands: readonly CanvasBand[];
  /** Actors that pass the filters and have no flow that is drawn, in the map's order. */
  readonly notLinked: readonly Id[];
  readonly layout: LayoutChoice;
}

/** The map as the picture shows it. Pure: the same input gives the same picture. */
export function pictureOf(input: PictureInput): Picture {
  const { state, time, families, filters, finding, drawAlone = false } = input;
  const family = families[0] ?? 'money';
  const evidence = new Set<Id>(finding?.evidence ?? []);
  const flows = drawnFlows(state, families, filters, time);
  const joined = joinMoney(flows.flatMap((flow) => linksOfFlow(state, flow, time, evidence)));
  const flowLinks = finding === null ? withAmounts(state, joined, time) : joined;
  const besides = evidenceBesides(state, families, flows, evidence);
  const asides = besides.flatMap((flow) =>
    linksOfFlow(state, flow, time, evidence).map((link) => ({ ...link, aside: true })),
  );
  const notes = new Map<string, string>(finding?.picture.notes.map(({ at, words }) => [at, words]));
  const noted = new Set(notes.keys());
  const links = [...flowLinks, ...asides, ...seatLinks(state, evidence, noted)].filter(
    ({ from, to }) => isDrawn(state, from as Id) && isDrawn(state, to as Id),
  );
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const foci = fociOf(state, links, finding, evidence);
  const alone = drawAlone ? passingActors(state, filters).map(({ id }) => id) : [];
  const ids = new Set<string>([...linked, ...namedAlone(state, finding), ...alone]);
  const nodes = [...ids].flatMap((id) =>
    nodeOf(state, id as Id, foci.get(id), notes.get(id)).map((node) =>
      drawAlone && !linked.has(id) ? { ...node, alone: true } : node,
    ),
  );
  return {
    nodes,
    links,
    flows: [...flows, ...besides],
    bands: bandsOf(state, flows, time, finding, ids),
    notLinked: passingActors(state, filters).flatMap(({ id }) => (ids.has(id) ? [] : [id])),
    layout: { name: flowFamily(family).layout, family },
  };
}

/** What a finding or row rests on is drawn though it has ended or a filter hides it: it moves nothing. */
function evidenceBesides(
  state: AllianceMap,
  families: readonly FamilyName[],
  drawn: readonly Flow[],
  evidence: ReadonlySet<Id>,
): readonly Flow[] {
  const shown = new Set<Id>(drawn.map(({ id }) => id));
  return [...evidence].flatMap((id) => {
    const flow = find(state, 'flow', id);
    if (flow === undefined || shown.has(id) || !families.includes(flow.family)) return [];
    return [flow];
  });
}

function isDrawn(state: AllianceMap, id: Id): boolean {
  return find(state, 'actor', id) !== undefined || find(state, 'room', id) !== undefined;
}

/** A talking point's own actors and rooms are drawn even where no shown flow joins them. */
function namedAlone(state: AllianceMap, finding: Highlight | null): readonly Id[] {
  if (finding === null) return [];
  const named = [...finding.subjects, ...finding.evidence];
  return named.filter((id) => isDrawn(state, id));
}

function fociOf(
  state: AllianceMap,
  links: readonly CanvasLink[],
  finding: Highlight | null,
  evidence: ReadonlySet<Id>,
): ReadonlyMap<string, Focus> {
  const foci = new Map<string, Focus>();
  if (finding === null) return foci;
  for (const link of links) {
    if (link.focus === 'none') continue;
    foci.set(link.from, 'evidence');
    foci.set(link.to, 'evidence');
  }
  for (const id of evidence) if (isDrawn(state, id)) foci.set(id, 'evidence');
  for (const { around } of finding.picture.bands) for (const id of around) foci.set(id, 'evidence');
  for (const { at } of finding.picture.notes) foci.set(at, 'evidence');
  for (const id of finding.subjects) foci.set(id, 'subject');
  return foci;
}

function nodeOf(
  state: AllianceMap,
  id: Id,
  focus: Focus = 'none',
  note: string | undefined,
): readonly CanvasNode[] {
  const noted = note === undefined ? {} : { note };
  const actor = find(state, 'actor', id);
  if (actor !== undefined) {
    const { shape } = ACTOR_LOOKS[lookName(actor)];
    const last = actor.type === 'community';
    return [{ id, label: actor.name, shape, focus, last, ...noted }];
  }
  const room = find(state, 'room', id);
  if (room === undefined) return [];
  return [{ id, label: room.name, shape: ROOM_LOOK.shape, focus, ...noted }];
}

function bandsOf(
  state: AllianceMap,
  flows: readonly Flow[],
  time: TimeShown,
  finding: Highlight | null,
  drawn: ReadonlySet<string>,
): readonly CanvasBand[] {
  const played = (finding?.picture.bands ?? []).map(({ around, words }, at): CanvasBand => ({
    id: `played:${String(at)}`,
    members: around.filter((id) => drawn.has(id)),
    words,
    placement: 'below',
    arranges: false,
  }));
  // Programmes hold their places while a talking point is played; its band is left out where it says
  // the same of the same members.
  const ofProgrammes = programmeBands(state, flows, time);
  const alike = ({ members }: CanvasBand): boolean =>
    ofProgrammes.some((band) => [...band.members].sort().join() === [...members].sort().join());
  return [...ofProgrammes, ...played.filter((band) => band.members.length > 0 && !alike(band))];
}

/** What the picture marks for a selection: itself, or the line that stands for a selected flow. */
export function drawnFor(picture: Picture, selection: Id | null): string | null {
  if (selection === null || picture.links.some(({ id }) => id === selection)) return selection;
  const flow = picture.flows.find(({ id }) => id === selection);
  if (flow === undefined) return selection;
  const line = picture.links.find(
    ({ from, to, family }) => from === flow.from && to === flow.to && family === flow.family,
  );
  return line?.id ?? selection;
}
