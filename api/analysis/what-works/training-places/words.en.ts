import { figuresOf } from '../../../../graph-schema/words/figures.ts';
import { numberIn, textIn } from '../../talking-points/finding.ts';
import { firstThatFits, paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import type { PatternWords } from '../pattern.ts';
import type { Facts, Lists } from './detect.ts';

export const trainingPlacesWords: PatternWords<Facts, Lists> = {
  title: 'Places to train',
  see(finding, naming) {
    const hosts = finding.lists.hosts.map(({ id }) => id);
    const through = finding.lists.through.map(({ id }) => id);
    const number = numberIn(finding, 'placesAYear');
    const places =
      number === null
        ? say`places to train`
        : say`${strong(figuresOf(number, 'place', 'places'))} a year to train`;
    const offers = hosts.length === 1 ? 'offers' : 'offer';
    return paragraph(
      firstThatFits(say`${naming.list(hosts, 12)} ${offers} ${places}.`, say`There are ${places}.`),
      firstThatFits(
        say`People come to them through ${naming.list(through, 5)}.`,
        say`People come to them through groups that they know.`,
      ),
      whom(textIn(finding, 'forWhom')),
    );
  },
  picture: () => ({ families: ['help'], notes: [], bands: [] }),
};

/** As people wrote it; left out where it is long. */
function whom(text: string | null): readonly Phrase[] {
  if (text === null) return [];
  return firstThatFits(say`For whom: ${strong(text.replace(/\.$/u, ''))}.`, []);
}
