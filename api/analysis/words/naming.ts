import type { Actor } from '../../../graph-schema/model/actor.ts';
import { find } from '../../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { countInWords } from '../../../graph-schema/words/lists.ts';
import { amidSentence, sumPeriodInWords } from '../../../graph-schema/words/sum-period.ts';
import type { Network } from '../snapshot/network.ts';
import { MOST_WORDS, plain, strong, wordCount, type Phrase } from './phrases.ts';

/** What words may ask of the map: names and the time, never figures. */
export interface Naming {
  /** The name of an actor, room, agreement or interest; the id where it has none. */
  readonly text: (id: Id) => string;
  readonly name: (id: Id) => Phrase;
  readonly actor: (id: Id) => Actor | undefined;
  /** The name of the programme under a root agreement. */
  readonly programme: (root: Id) => string;
  /** The time of sums, to follow an amount: " a year", " in all, 2013 to 2026". */
  readonly period: string;
  /** The same before more words of the sentence: " in all, 2013 to 2026,". */
  readonly periodInside: string;
  /** What a count of replies in a check answers, and whose replies they are. */
  readonly answer: (id: Id) => { readonly statement: string; readonly side: string };
  /** Names in a list that keeps its sentence under 20 words; the rest is counted. */
  readonly list: (ids: readonly Id[], wordsElsewhere: number) => readonly Phrase[];
}

export function namingOf(network: Network): Naming {
  const text = (id: Id): string => {
    const entity = network.state.entities.get(id);
    if (entity === undefined) return id;
    if ('name' in entity) return entity.name;
    return 'label' in entity ? entity.label : id;
  };
  const period = sumPeriodInWords(network.state, network.hops.money.flows, network.time);
  const name = (id: Id) => strong(text(id), id);
  return {
    text,
    name,
    actor: (id) => find(network.state, 'actor', id),
    programme: (root) => {
      const named = find(network.state, 'agreement', root)?.programmeName ?? '';
      return named === '' ? text(root) : named;
    },
    period,
    periodInside: amidSentence(period),
    answer: (id) => answerIn(network, id),
    list: (ids, wordsElsewhere) => listOf(ids.map(name), MOST_WORDS - wordsElsewhere),
  };
}

function answerIn(network: Network, id: Id): { readonly statement: string; readonly side: string } {
  const answer = find(network.state, 'checkAnswer', id);
  const check = find(network.state, 'check', answer?.check);
  const statement = check?.statements.find(({ key }) => key === answer?.statement);
  return { statement: statement?.words ?? '', side: answer?.side ?? '' };
}

/** "A, B and C", or "A, B and four others" where more would not fit. At least one name is given. */
function listOf(names: readonly Phrase[], mostWords: number): readonly Phrase[] {
  let given = 0;
  let words = 0;
  for (const name of names) {
    const joins = given > 0 && given === names.length - 1 ? 1 : 0;
    const others = given + 1 < names.length ? 3 : 0;
    words += wordCount(name.text) + joins;
    if (given > 0 && words + others > mostWords) break;
    given += 1;
  }
  const left = names.length - given;
  const others = left === 1 ? 'one other' : `${countInWords(left)} others`;
  const shown = [...names.slice(0, given), ...(left > 0 ? [plain(others)] : [])];
  return shown.flatMap((phrase, index) => {
    if (index === 0) return [phrase];
    return [plain(index === shown.length - 1 ? ' and ' : ', '), phrase];
  });
}

/** "charities" where all are, "communities" and so on; "partners" where they differ. */
export function kindInWords(actors: readonly (Actor | undefined)[], otherwise: string): string {
  const kinds = new Set(actors.map((actor) => (actor === undefined ? otherwise : plural(actor))));
  const [only = otherwise] = kinds;
  return kinds.size === 1 ? only : otherwise;
}

function plural(actor: Actor): string {
  if (actor.type === 'community') return 'communities';
  if (actor.type === 'funder') return 'funders';
  if (actor.type === 'connector') return 'connectors';
  if (actor.sector.is !== 'value') return 'organisations';
  const bySector = {
    charity: 'charities',
    'public-body': 'public bodies',
    'community-group': 'community groups',
    business: 'businesses',
  } as const;
  return bySector[actor.sector.value];
}
