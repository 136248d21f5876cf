import { describe, expect, it } from 'vitest';
import { find } from '../../../graph-schema/model/alliance-map.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../graph-schema/model/ids.ts';
import { NONE, value } from '../../../graph-schema/model/known.ts';
import { parseChange } from '../../../graph-schema/model/parse-change.ts';
import { SEAT_PAY, seatFields } from '../../../graph-schema/model/room.ts';
import { adding, ALDERMOUTH } from '../seed/aldermouth/aldermouth-state.ts';

function seatPaid(pay: unknown) {
  const [change] = adding(make('seat', { id: id('S'), room: id('T3'), holder: id('M1') }));
  if (change?.is !== 'add') throw new Error('not a seat');
  return parseChange({ is: 'add', entity: { ...change.entity, pay } }, 0);
}

describe('the pay of a seat', () => {
  it('row 59: is paid, voucher, unpaid or none, and says when it is not told', () => {
    expect([...SEAT_PAY].sort()).toEqual(['paid', 'unpaid', 'voucher']);
    expect(seatFields.pay.shape).toEqual({
      type: 'known',
      inner: { type: 'choice', values: SEAT_PAY, optional: false },
    });
    const accepted = [...SEAT_PAY.map((pay) => value(pay)), NONE, { is: 'notStated' }];
    for (const pay of accepted) expect(seatPaid(pay)).toMatchObject({ ok: { entity: { pay } } });
    expect(seatPaid(undefined)).toMatchObject({ ok: { entity: { pay: { is: 'notKnown' } } } });
  });

  it('row 59: refuses any other word', () => {
    expect(seatPaid(value('tip'))).toMatchObject({
      problems: [{ code: 'INVALID_VALUE', kind: 'seat', field: 'pay.value' }],
    });
  });

  it('row 59: the panel of Aldermouth is paid in vouchers', () => {
    expect(find(ALDERMOUTH, 'seat', id('T3:M1'))?.pay).toEqual(value('voucher'));
  });
});
