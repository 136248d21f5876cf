import { figuresOf } from '../../../../graph-schema/words/figures.ts';
import { firstThatFits, paragraph, say, strong } from '../../words/phrases.ts';
import { numberIn } from '../../talking-points/finding.ts';
import type { PatternWords } from '../pattern.ts';
import type { Facts, Lists } from './detect.ts';

export const fairTermsWords: PatternWords<Facts, Lists> = {
  title: 'The same terms for each side',
  see(finding, naming) {
    const months = numberIn(finding, 'noticeMonths');
    const length =
      months === null
        ? figuresOf(numberIn(finding, 'noticeDays') ?? 0, 'day', 'days')
        : figuresOf(months, 'month', 'months');
    const parties = finding.lists.parties.map(({ id }) => id);
    const notice = strong(`${length}${length.endsWith('s') ? '’' : '’s'}`);
    return paragraph(
      parties.length === 0
        ? say`Each side can end this with ${notice} notice.`
        : firstThatFits(
            say`${naming.list(parties, 8)} can each end this with ${notice} notice.`,
            say`Each side can end this with ${notice} notice.`,
          ),
      finding.lists.bothWays.length === 0 ? [] : say`Something passes each way.`,
      say`No term we know of weighs on one side.`,
    );
  },
  picture: (finding) => ({
    families: finding.lists.bothWays.length === 0 ? ['money'] : ['help', 'money'],
    notes: [],
    bands: [],
  }),
};
