import { expect, it } from 'vitest';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { agreement, organisations, pays, smallMap } from '../support/small-map.ts';
import { works, worksInWords } from '../support/what-works.ts';

function funded(more: Partial<Flow>) {
  return smallMap(
    organisations('Bank', 'Hub'),
    pays('Bank', 'Hub', 42_000, { id: id('pay'), forConnecting: true, ...more }),
  );
}

it('says who pays for connecting work', () => {
  expect(worksInWords(funded({}))).toEqual({
    'funded-connectors~pay':
      'Bank pays Hub £42,000 a year for connecting work. No end of it is near on what the map knows.',
  });
});

it('is there when it ends after six months, and not on the last day of the six', () => {
  expect(works(funded({ end: value('2026-05-01') }))).toHaveLength(1);
  expect(works(funded({ end: value('2026-04-30') }))).toEqual([]);
});

it('takes the months from the setting of the map, and the end from its agreement', () => {
  const five = { connectingUnpaidMonths: 5 };
  expect(works(funded({ end: value('2026-04-30') }), five)).toHaveLength(1);
  const under = (end: string) =>
    smallMap(
      organisations('Bank', 'Hub'),
      agreement('grant', { Bank: ['pays'] }, { end: value(end) }),
      pays('Bank', 'Hub', undefined, { forConnecting: true, agreement: id('grant') }),
    );
  expect(worksInWords(under('2027-03-31'))['funded-connectors~grant']).toMatch(
    /^Bank pays Hub for connecting work\./u,
  );
  expect(works(under('2026-03-31'))).toEqual([]);
});

it('is not there for other money, for none, or for what has ended', () => {
  expect(works(funded({ forConnecting: false }))).toEqual([]);
  expect(works(funded({ amount: { record: value(0) } }))).toEqual([]);
  expect(works(funded({ end: value('2025-03-31') }))).toEqual([]);
});
