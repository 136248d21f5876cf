import { figuresOf, percent } from '../../../../graph-schema/words/figures.ts';
import { sentenceCase } from '../../../../graph-schema/words/lists.ts';
import { kindInWords, type Naming } from '../../words/naming.ts';
import { paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const closeInsideWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'Close inside, few links outside',
  needs: 'It would need who knows or works with whom, and the places or kinds of actors.',
  see: (finding, naming) => paragraph(insideAndOutside(finding, naming), ifAnywhere(finding)),
  why: 'Local knowledge and bridges may be lost.',
  notProof: 'Links we have not heard of may exist. Being close may be what people want.',
  ask: [
    'Whom outside would it help to know?',
    'Which links ended?',
    'What would bring variety back?',
  ],
  others:
    'After Newcastle moved to one contract, local groups formed a consortium and won some shared work. ' +
    'Staying united was hard.',
  picture: (finding) => ({
    families: ['connection'],
    notes: [],
    bands: [
      {
        around: finding.lists.members.map(({ id }) => id),
        words: `${links(finding, 'inside')} inside, ${alone(finding, 'outside')} outside`,
      },
    ],
  }),
  options: {
    closeInsideLinks: {
      words: 'How many links at least are inside the group',
      reason: 'With fewer, a group is not close, or little is known of it.',
    },
    closeInsideOutside: {
      words: 'How many links at most go outside',
      reason: 'One link outside is one person or role that all depends on.',
    },
  },
};

function links(finding: Found, name: Facts): string {
  return figuresOf(numberIn(finding, name) ?? 0, 'link', 'links');
}

function alone(finding: Found, name: Facts): string {
  const count = numberIn(finding, name) ?? 0;
  return count === 0 ? 'none' : String(count);
}

function insideAndOutside(finding: Found, naming: Naming): readonly Phrase[] {
  const inside = strong(links(finding, 'inside'));
  const outside = strong(alone(finding, 'outside'));
  return say`${who(finding, naming)} have ${inside} inside, ${outside} outside.`;
}

/** "Highmoor groups", "Charities". */
function who(finding: Found, naming: Naming): readonly Phrase[] {
  const [place] = finding.lists.place;
  if (place !== undefined) return say`${naming.name(place.id)} groups`;
  const members = finding.lists.members.map(({ id }) => naming.actor(id));
  return say`${sentenceCase(kindInWords(members, 'they'))}`;
}

function ifAnywhere(finding: Found): readonly Phrase[] {
  const expected = percent(numberIn(finding, 'expectedOutsidePercent') ?? 0);
  return say`If links fell anywhere on this map, ${strong(expected)} of them would go outside.`;
}
