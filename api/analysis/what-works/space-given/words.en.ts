import { figuresOf } from '../../../../graph-schema/words/figures.ts';
import { numberIn } from '../../talking-points/finding.ts';
import { firstThatFits, paragraph, say, strong } from '../../words/phrases.ts';
import type { PatternWords } from '../pattern.ts';
import type { Facts, Lists } from './detect.ts';

export const spaceGivenWords: PatternWords<Facts, Lists> = {
  title: 'Space without a charge',
  see(finding, naming) {
    const hosts = finding.lists.hosts.map(({ id }) => id);
    const guests = finding.lists.guests.map(({ id }) => id);
    const hours = numberIn(finding, 'hoursAYear');
    const lends = hosts.length === 1 ? 'lends' : 'lend';
    return paragraph(
      firstThatFits(
        say`${naming.list(hosts, 10)} ${lends} space to ${naming.list(guests, 8)}.`,
        say`${naming.list(guests, 5)} can use space.`,
      ),
      hours === null ? [] : say`It is ${strong(figuresOf(hours, 'hour', 'hours'))} a year in all.`,
      say`No money passes for it.`,
    );
  },
  picture: () => ({ families: ['help'], notes: [], bands: [] }),
};
