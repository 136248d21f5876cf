import { expect, it } from 'vitest';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import {
  agreement,
  controls,
  organisations,
  smallMap,
  term,
  type Nested,
} from '../support/small-map.ts';
import { works, worksInWords } from '../support/what-works.ts';

const ENDED: Partial<Flow> = { agreement: id('shelter'), end: value('2024-03-31') };
const WRITTEN = term('shelter', 'returnToIndependence', value('yes'));

function shelter(...more: readonly Nested[]) {
  return smallMap(
    organisations('Large', 'Small'),
    agreement('shelter', { Large: [], Small: [] }),
    more,
  );
}

it('says that one no longer owns the other, or no longer appoints most of its board', () => {
  expect(worksInWords(shelter(WRITTEN, controls('Large', 'owns', 'Small', ENDED)))).toEqual({
    'independence-returned~shelter~Large~Small':
      'Large no longer owns Small. Their agreement said in writing that independence would return.',
  });
  const board = (seats: number) => ({
    ...ENDED,
    amount: { record: value(seats) },
    ofHowMany: value(4),
  });
  const appoints = (seats: number) =>
    shelter(
      WRITTEN,
      controls('Large', 'appoints-board-of', 'Small', { ...board(seats), unit: 'seats' }),
    );
  expect(worksInWords(appoints(3))['independence-returned~shelter~Large~Small']).toMatch(
    /^Large no longer appoints most of the board of Small\./u,
  );
  expect(works(appoints(2))).toEqual([]);
});

it('is not there on the last day of it, and is on the day after', () => {
  const until = (day: string) =>
    shelter(WRITTEN, controls('Large', 'owns', 'Small', { ...ENDED, end: value(day) }));
  expect(works(until('2025-10-31'))).toEqual([]);
  expect(works(until('2025-10-30'))).toHaveLength(1);
});

it('is not there where it was not written as a yes, or not written at all', () => {
  const owned = controls('Large', 'owns', 'Small', ENDED);
  expect(works(shelter(owned))).toEqual([]);
  for (const said of ['no', 'on-request']) {
    const exit = term('shelter', 'returnToIndependence', value(said));
    expect(works(shelter(owned, exit))).toEqual([]);
  }
});

it('is not there where one can still overrule the other', () => {
  const owned = controls('Large', 'owns', 'Small', ENDED);
  const veto = controls('Large', 'can-veto', 'Small');
  expect(works(shelter(WRITTEN, owned, veto))).toEqual([]);
});
