import { FLOW_FAMILIES } from '../../../graph-schema/flow-families/index.ts';
import { figures, figuresOf } from '../../../graph-schema/words/figures.ts';
import { listInWords, sentenceCase } from '../../../graph-schema/words/lists.ts';
import { paragraph, say, strong, type Phrase } from '../words/phrases.ts';
import type { ReflectionCard } from './about-the-map.ts';
import type { Coverage } from './coverage.ts';
import type { NotHeard } from './not-heard.ts';

/** What to ask oneself about the power that no drawing shows. */
export const CARDS: readonly ReflectionCard[] = [
  {
    question: 'What power do I have that I forget?',
    powerDimension: 'consciousness-and-capabilities',
  },
  { question: 'What do I do that stops others?', powerDimension: 'culture-and-connections' },
  { question: 'Who am I comfortable with?', powerDimension: 'culture-and-connections' },
  {
    question: 'What would I have to let go of?',
    powerDimension: 'consciousness-and-capabilities',
  },
];

export function seeAboutTheMap(
  notHeard: readonly NotHeard[],
  coverage: readonly Coverage[],
): readonly Phrase[] {
  return paragraph(
    ...silentInWords(notHeard),
    familiesAre(coverage, 'well', 'well covered'),
    familiesAre(coverage, 'thin', 'thin'),
    familiesAre(coverage, 'nothing', 'not on it yet'),
    say`This map can’t see confidence, culture, unwritten rules or beliefs.`,
  );
}

/** One sentence for two groups, else one for each, so that none grows long. */
function silentInWords(notHeard: readonly NotHeard[]): readonly (readonly Phrase[])[] {
  const silent = notHeard.filter((one) => one.silent > 0);
  const [one, other] = silent;
  if (silent.length === 2 && one !== undefined && other !== undefined) {
    return [say`${share(one)} and ${share(other)} have not told us anything yet.`];
  }
  return silent.map((each) => say`${share(each)} have not told us anything yet.`);
}

function share({ silent, of, who }: NotHeard): readonly Phrase[] {
  return say`${strong(`${figures(silent)} of ${figures(of)}`)} ${who.toLowerCase()}`;
}

function familiesAre(
  coverage: readonly Coverage[],
  is: Coverage['is'],
  words: string,
): readonly Phrase[] {
  const names = coverage
    .filter((one) => one.is === is)
    .map(({ family }) => FLOW_FAMILIES[family].words.toLowerCase());
  if (names.length === 0) return [];
  return say`${sentenceCase(listInWords(names))} ${names.length === 1 ? 'is' : 'are'} ${words}.`;
}

const STANDS = { well: 'Well covered', thin: 'Thin', nothing: 'Nothing yet' } as const;

/** "Thin: 8 flows, which touch 12 of 53 actors. Told by three of them." */
export function coverageInWords({ is, flows, touched, toldBy }: Coverage, actors: number): string {
  if (is === 'nothing') return `${STANDS[is]}.`;
  const count = figuresOf(flows, 'flow', 'flows');
  const reach = flows === 1 ? 'which touches' : 'which touch';
  const told =
    toldBy === 0
      ? 'No actor told us of them.'
      : `Told us by ${figuresOf(toldBy, 'actor', 'actors')}.`;
  return `${STANDS[is]}: ${count}, ${reach} ${figures(touched)} of ${figuresOf(actors, 'actor', 'actors')}. ${told}`;
}
