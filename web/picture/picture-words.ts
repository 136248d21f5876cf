import { flowFamily, type FamilyName } from '../../graph-schema/flow-families/index.ts';
import { all, find, settings, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { TimeShown } from '../../graph-schema/model/time.ts';
import { dayInWords, financialYearInWords } from '../../graph-schema/words/dates.ts';
import { countOf, listInWords, sentenceCase } from '../../graph-schema/words/lists.ts';
import { pounds } from '../../graph-schema/words/pounds.ts';
import type { FoldSum } from '../canvas/canvas-props.ts';
import { narrowedBy } from '../state/filter-words.ts';
import { narrowsFlows, passingFlows } from '../state/filtering.ts';
import type { MapFilters } from '../state/view-types.ts';
import { claim } from '../words/flow-sentence.ts';
import { plain } from '../words/phrases.ts';
import { ACTOR_LOOKS, lookName } from './actor-look.ts';
import type { Picture, PictureInput } from './picture-of.ts';

/** "on 31 October 2025", "in 2025/26", "in all years". */
export function timeInWords(time: TimeShown): string {
  switch (time.shows.is) {
    case 'day':
      return `on ${dayInWords(time.shows.day)}`;
    case 'financial-year':
      return `in ${financialYearInWords(time.shows.startYear)}`;
    case 'all-years':
      return 'in all years';
  }
}

export function familiesInWords(families: readonly FamilyName[]): string {
  return listInWords(families.map(inSentence));
}

function inSentence(family: FamilyName): string {
  return flowFamily(family).words.toLowerCase();
}

/** What the picture shows, in sentences: the first thing that those who hear it are told. */
export function pictureSummary(
  state: AllianceMap,
  picture: Picture,
  families: readonly FamilyName[],
  filters: MapFilters,
  time: TimeShown,
): string {
  const title = settings(state)?.title ?? 'this map';
  const what = sentenceCase(familiesInWords(families));
  const told =
    `${what} in ${title} ${timeInWords(time)}. ` +
    `${sentenceCase(countOf(picture.nodes.length, 'name', 'names'))} and ` +
    `${countOf(picture.flows.length, 'flow', 'flows')} are drawn.`;
  const alone = picture.notLinked.length;
  if (alone === 0) return told;
  if (narrowsFlows(filters, families)) {
    const left = alone === 1 ? 'actor is not shown' : 'actors are not shown';
    return `${told} ${String(alone)} ${left} with these filters, and listed below.`;
  }
  const are = alone === 1 ? 'actor has no such flow and is' : 'actors have no such flow and are';
  return `${told} ${String(alone)} ${are} listed below.`;
}

/** Above the list of those without a line: a filter may have taken theirs away. */
export function notLinkedWords(
  families: readonly FamilyName[],
  filters: MapFilters,
  count: number,
): string {
  const why = narrowsFlows(filters, families)
    ? 'Not shown with these filters'
    : `Not linked by ${familiesInWords(families)}`;
  return `${why}: ${String(count)}`;
}

/** What stands in place of a picture that has nothing to draw; null where there is something. */
export function emptyPictureWords(
  { state, time, families, filters }: Omit<PictureInput, 'finding'>,
  picture: Picture,
): { readonly words: string; readonly byFilters: boolean } | null {
  if (picture.nodes.length > 0) return null;
  const what = `${families.map(inSentence).join(' or ')} flows`;
  if (!all(state, 'flow').some(({ family }) => families.includes(family))) {
    return { words: `No ${what} are on this map yet.`, byFilters: false };
  }
  if (passingFlows(state, families, filters, time).length > 0 || narrowedBy(filters) === 0) {
    return { words: `No ${what} can be drawn ${timeInWords(time)}.`, byFilters: false };
  }
  const words =
    picture.notLinked.length > 0 && !narrowsFlows(filters, families)
      ? `No ${what} here fit these filters. The names that fit are listed below.`
      : 'Nothing here fits these filters.';
  return { words, byFilters: true };
}

const MOST_SENTENCES = 6;

/** An actor or room in full, with what is drawn of it. */
export function describe(
  state: AllianceMap,
  picture: Picture,
  time: TimeShown,
  id: string,
): string {
  const actor = find(state, 'actor', id as Id);
  const room = find(state, 'room', id as Id);
  const name = actor?.name ?? room?.name;
  if (name === undefined) return '';
  const kind = actor === undefined ? 'room' : ACTOR_LOOKS[lookName(actor)].words.toLowerCase();
  const touching = picture.flows.filter(
    ({ from, to, via }) => from === id || to === id || via.some((stop) => stop === id),
  );
  const sentences = touching
    .slice(0, MOST_SENTENCES)
    .map((flow) => `${plain(claim(state, flow, time))}.`);
  const more = touching.length - MOST_SENTENCES;
  const rest = more > 0 ? ` And ${countOf(more, 'other flow', 'other flows')}.` : '';
  return `${name}, ${kind}. ${sentences.join(' ')}${rest}`.trim();
}

const PENCE_A_POUND = 100;

/** "and 283 others, £412,000", to the nearest pound: the list that opens has each amount exactly. */
export function foldWords(family: FamilyName, { count, amount }: FoldSum): string {
  const others = `and ${count.toLocaleString('en-GB')} ${count === 1 ? 'other' : 'others'}`;
  return family === 'money' && amount > 0
    ? `${others}, ${pounds(Math.round(amount / PENCE_A_POUND) * PENCE_A_POUND)}`
    : others;
}

/** What width says under the picture. */
export function widthWords(families: readonly FamilyName[], time: TimeShown): string {
  if (families[0] === 'money' || families.includes('money')) {
    return time.shows.is === 'day' ? 'Width: £ a year' : `Width: £ ${timeInWords(time)}`;
  }
  const measured = families.some((name) => ['help', 'referrals'].includes(name));
  return measured ? 'Width: how much, within one family' : 'Width says nothing here';
}

/** What position says under the picture. */
export function positionWords(picture: Picture, measured: boolean): string {
  if (picture.layout.name === 'stream') {
    return 'Left to right: who gives, passes on, receives. Height says nothing.';
  }
  return `Place and nearness say nothing.${measured ? '' : ' Only the lines do.'}`;
}

/** Which time the picture is about, as a sentence. */
export function shownAt(time: TimeShown): string {
  return time.shows.is === 'all-years'
    ? 'All years are shown together.'
    : `As it was ${timeInWords(time)}.`;
}
