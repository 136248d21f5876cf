import { numberIn } from '../../talking-points/finding.ts';
import { poundsOf } from '../../words/figures.ts';
import { firstThatFits, paragraph, say, strong } from '../../words/phrases.ts';
import type { PatternWords } from '../pattern.ts';
import type { Facts, Lists } from './detect.ts';

export const fundedConnectorsWords: PatternWords<Facts, Lists> = {
  title: 'Connecting work that is paid for',
  see(finding, naming) {
    const payers = finding.lists.payers.map(({ id }) => id);
    const paid = finding.lists.paid.map(({ id }) => id);
    const pence = numberIn(finding, 'penceAYear');
    const pays = payers.length === 1 ? 'pays' : 'pay';
    const sum = pence === null ? [] : say` ${strong(poundsOf(pence))} a year`;
    return paragraph(
      firstThatFits(
        say`${naming.list(payers, 11)} ${pays} ${naming.list(paid, 11)}${sum} for connecting work.`,
        pence === null
          ? say`Connecting work is paid for.`
          : say`${strong(poundsOf(pence))} a year pays for connecting work.`,
      ),
      say`No end of it is near on what the map knows.`,
    );
  },
  picture: () => ({ families: ['money', 'connection'], notes: [], bands: [] }),
};
