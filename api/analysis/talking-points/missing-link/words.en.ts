import type { Id } from '../../../../graph-schema/model/ids.ts';
import type { Naming } from '../../words/naming.ts';
import { paragraph, say, textOf, type Phrase } from '../../words/phrases.ts';
import { numberIn, type Finding, type Listed } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const missingLinkWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'Shared interest, no link',
  needs: 'It would need what actors care about, offer or need, and who knows whom.',
  see: (finding, naming) =>
    paragraph(
      shared(finding, naming),
      ...offers(finding, naming),
      exchange(finding),
      noLink(finding),
    ),
  why: 'Chances to help each other may be missed.',
  notProof: 'They may know each other, or prefer not to.',
  ask: [
    'Would either like to meet?',
    'Who could introduce them?',
    'What small thing could come first?',
  ],
  others: 'Grapevine held summits by theme, then small groups of thinkers and doers.',
  picture: (finding, naming) => ({
    families: ['connection'],
    notes: finding.subjects.map((at, index) => ({ at, words: noteAt(finding, index, naming) })),
    bands: [],
  }),
  options: {
    missingLinkSteps: {
      words: 'How many ties apart still counts as linked',
      reason: 'Two ties apart means that someone knows both.',
    },
    missingLinkMostShown: {
      words: 'How many pairs are shown at most',
      reason: 'Ten is as many as people can think through in one sitting.',
    },
    missingLinkMostPerActor: {
      words: 'How often one actor is shown at most',
      reason: 'More than three introductions at once is a load.',
    },
  },
};

function idsOf(listed: readonly Listed[]): readonly Id[] {
  return listed.map(({ id }) => id);
}

function ends(finding: Found, naming: Naming): readonly [Phrase | string, Phrase | string] {
  const [first, second] = finding.subjects;
  return [
    first === undefined ? '' : naming.name(first),
    second === undefined ? '' : naming.name(second),
  ];
}

function shared(finding: Found, naming: Naming): readonly Phrase[] {
  const interests = idsOf(finding.lists.shared);
  if (interests.length === 0) return [];
  const [first, second] = ends(finding, naming);
  return say`${first} and ${second} both care about ${naming.list(interests, 10)}.`;
}

function offers(finding: Found, naming: Naming): readonly (readonly Phrase[])[] {
  const [first, second] = ends(finding, naming);
  const sentence = (giver: Phrase | string, taker: Phrase | string, listed: readonly Listed[]) =>
    listed.length === 0
      ? []
      : say`${giver} offers ${naming.list(idsOf(listed), 10)}, which ${taker} needs.`;
  return [
    sentence(first, second, finding.lists.firstOffers),
    sentence(second, first, finding.lists.secondOffers),
  ];
}

/** Only where both give something that the other needs; one way is help, not an exchange. */
function exchange({ lists: { firstOffers, secondOffers } }: Found): readonly Phrase[] {
  if (firstOffers.length === 0 || secondOffers.length === 0) return [];
  return say`So each could give and receive: an exchange.`;
}

function noLink(finding: Found): readonly Phrase[] {
  const steps = numberIn(finding, 'steps') ?? 0;
  if (steps === 1) return say`We found no link between them.`;
  if (steps === 2) return say`We found no link and no one who knows both well.`;
  return say`We found no link and no short way between them.`;
}

/** What the actor has to do with it: "Transport", "offers Advice, needs Sign language". */
function noteAt(finding: Found, index: number, naming: Naming): string {
  const { shared: both, firstOffers, secondOffers } = finding.lists;
  const [gives, takes] = index === 0 ? [firstOffers, secondOffers] : [secondOffers, firstOffers];
  const words = (before: string, listed: readonly Listed[]) =>
    listed.length === 0 ? [] : [`${before}${textOf(naming.list(idsOf(listed), 0))}`];
  return [...words('', both), ...words('offers ', gives), ...words('needs ', takes)].join(', ');
}
