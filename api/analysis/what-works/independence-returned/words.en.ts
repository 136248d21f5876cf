import { firstThatFits, paragraph, say } from '../../words/phrases.ts';
import type { PatternWords } from '../pattern.ts';
import type { Facts, Lists } from './detect.ts';

export const independenceReturnedWords: PatternWords<Facts, Lists> = {
  title: 'Independence returned',
  see({ subjects, lists }, naming) {
    const [from, to] = subjects;
    if (from === undefined || to === undefined) return [];
    const [one, other] = [naming.name(from), naming.name(to)];
    return paragraph(
      lists.owned.length > 0
        ? firstThatFits(say`${one} no longer owns ${other}.`, say`${other} is owned no longer.`)
        : firstThatFits(
            say`${one} no longer appoints most of the board of ${other}.`,
            say`${other} has a board of its own again.`,
          ),
      say`Their agreement said in writing that independence would return.`,
    );
  },
  picture: () => ({ families: ['control'], notes: [], bands: [] }),
};
