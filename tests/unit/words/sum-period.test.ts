import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../graph-schema/model/flow.ts';
import { value } from '../../../graph-schema/model/known.ts';
import type { TimeShown } from '../../../graph-schema/model/time.ts';
import { amidSentence, sumPeriodInWords } from '../../../graph-schema/words/sum-period.ts';
import { organisations, pays, smallMap } from '../analysis/support/small-map.ts';

describe('the time of sums', () => {
  const once = pays('A', 'B', 1, { per: 'once', start: value('2013-05-01') });
  const yearly = pays('B', 'A', 1, { start: value('2020-01-01') });
  const map = smallMap(organisations('A', 'B'), once, yearly);
  const words = (shows: TimeShown['shows'], ...flows: readonly Flow[]) =>
    sumPeriodInWords(map, flows, { asAt: '2026-05-28', shows });

  it('follows what the map shows', () => {
    expect(words({ is: 'day', day: '2025-10-31' }, once, yearly)).toBe(' a year');
    expect(words({ is: 'financial-year', startYear: 2025 }, once, yearly)).toBe(' in 2025/26');
    expect(words({ is: 'all-years' }, once, yearly)).toBe(' in all, 2013 to 2026');
  });

  it('is of the flows in the sum alone', () => {
    expect(words({ is: 'all-years' }, once)).toBe(' in all, 2013');
    expect(words({ is: 'all-years' }, yearly)).toBe(' in all, 2020 to 2026');
    expect(words({ is: 'all-years' })).toBe(' in all');
  });

  it('ends with a comma where the sentence goes on', () => {
    expect(amidSentence(' in all, 2013')).toBe(' in all, 2013,');
    expect(amidSentence(' a year')).toBe(' a year');
  });
});
