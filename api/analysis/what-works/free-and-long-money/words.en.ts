import { figuresOf } from '../../../../graph-schema/words/figures.ts';
import { numberIn } from '../../talking-points/finding.ts';
import { poundsOf } from '../../words/figures.ts';
import { firstThatFits, paragraph, say, strong } from '../../words/phrases.ts';
import type { PatternWords } from '../pattern.ts';
import type { Facts, Lists } from './detect.ts';

export const freeAndLongMoneyWords: PatternWords<Facts, Lists> = {
  title: 'Money that is free to use, for years',
  see(finding, naming) {
    const payers = finding.lists.payers.map(({ id }) => id);
    const paid = finding.lists.paid.map(({ id }) => id);
    const pence = numberIn(finding, 'penceAYear');
    const sum = pence === null ? say`money` : say`${strong(poundsOf(pence))} a year`;
    const gives = payers.length === 1 ? 'gives' : 'give';
    const years = strong(figuresOf(numberIn(finding, 'years') ?? 0, 'year', 'years'));
    return paragraph(
      firstThatFits(
        say`${naming.list(payers, 11)} ${gives} ${naming.list(paid, 11)} ${sum}.`,
        say`${naming.list(paid, 5)} ${paid.length === 1 ? 'gets' : 'get'} ${sum}.`,
      ),
      say`It is agreed for ${years}, and free to use.`,
    );
  },
  picture: () => ({ families: ['money'], notes: [], bands: [] }),
};
