import { countInWords, sentenceCase } from '../../../../graph-schema/words/lists.ts';
import { numberIn } from '../../talking-points/finding.ts';
import { kindInWords } from '../../words/naming.ts';
import { firstThatFits, paragraph, say, strong } from '../../words/phrases.ts';
import type { PatternWords } from '../pattern.ts';
import type { Facts, Lists } from './detect.ts';

export const directRoutesWords: PatternWords<Facts, Lists> = {
  title: 'A direct route to money',
  see(finding, naming) {
    const kind = kindInWords(
      finding.lists.partners.map(({ id }) => naming.actor(id)),
      'partners',
    );
    const count = countInWords(numberIn(finding, 'partners') ?? 0);
    const who = strong(sentenceCase(`${count} ${kind}`));
    const payers = finding.lists.payers.map(({ id }) => id);
    const [root] = finding.key;
    const under =
      root === undefined ? [] : say`This is under ${strong(naming.programme(root), root)}.`;
    return paragraph(
      firstThatFits(
        say`${who} get their money from ${naming.list(payers, 8)} itself.`,
        say`${who} get their money from who pays it.`,
      ),
      say`Nobody stands between.`,
      under,
    );
  },
  picture: () => ({ families: ['money'], notes: [], bands: [] }),
};
