import { percent } from '../../../../graph-schema/words/figures.ts';
import { countInWords, sentenceCase } from '../../../../graph-schema/words/lists.ts';
import { poundsOf } from '../../words/figures.ts';
import type { Naming } from '../../words/naming.ts';
import { firstThatFits, paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const oneRouteWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'One route to money',
  needs: 'It would need to know of two payers or more, and whom they pay.',
  see: (finding, naming) =>
    paragraph(route(finding, naming), example(finding, naming), names(finding, naming)),
  why: 'If that route stopped, they would be left with nothing that we know of.',
  notProof: 'Income outside this map is not counted.',
  ask: ['What would a second route take?', 'How long would reserves last?'],
  others: 'At Inspired Neighbourhoods, income that it earns itself leaves it more free to decide.',
  picture: (finding) => ({
    families: ['money'],
    notes: finding.lists.oneRoute.map(({ id, fact }) => ({
      at: id,
      words: `${poundsOf(fact?.value ?? 0)}, one known route`,
    })),
    bands: [],
  }),
  options: {
    oneRouteShare: {
      words: 'Share of known income that comes from one payer, in percent',
      reason: 'Losing three quarters of its income, an organisation can seldom go on as it is.',
    },
    oneRouteGrants: {
      words: 'Whether those paid by grants are looked at too',
      reason: 'A grant often has one giver by design, so these are looked at on request.',
    },
  },
};

function route(finding: Found, naming: Naming): readonly Phrase[] {
  const [payer] = finding.subjects;
  const name = payer === undefined ? '' : naming.name(payer);
  const alone = numberIn(finding, 'oneRoute') ?? 0;
  const partners = numberIn(finding, 'partners') ?? 0;
  const count = strong(sentenceCase(countInWords(alone)));
  const [only] = finding.lists.oneRoute;
  const whose =
    partners === 1 && only !== undefined
      ? say`${naming.name(only.id)} has`
      : say`${count} of ${strong(countInWords(partners))} partners ${alone === 1 ? 'has' : 'have'}`;
  if (numberIn(finding, 'throughPayer') === alone) {
    return say`${whose} one known route to money: ${name}.`;
  }
  return say`${whose} one known route to money, and most of it comes from ${name}.`;
}

function example(finding: Found, naming: Naming): readonly Phrase[] {
  const [first] = finding.lists.oneRoute;
  if (first === undefined) return [];
  const of = naming.name(first.id);
  const all = strong(poundsOf(numberIn(finding, 'exampleAllPence') ?? 0));
  if (numberIn(finding, 'exampleFromPayerPence') === numberIn(finding, 'exampleAllPence')) {
    return firstThatFits(
      say`All ${all}${naming.periodInside} we know of for ${of} comes from it.`,
      say`All ${all} we know of for it comes from there.`,
    );
  }
  const share = strong(percent(numberIn(finding, 'exampleSharePercent') ?? 0));
  return firstThatFits(
    say`Of ${all}${naming.periodInside} we know of for ${of}, ${share} comes from it.`,
    say`Of ${all} we know of, ${share} comes from there.`,
  );
}

function names(finding: Found, naming: Naming): readonly Phrase[] {
  const ids = finding.lists.oneRoute.map(({ id }) => id);
  return ids.length < 2 ? [] : say`They are ${naming.list(ids, 2)}.`;
}
