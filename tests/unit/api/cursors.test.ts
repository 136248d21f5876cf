import { expect, test } from 'vitest';
import { checkedFirst, cursorOf, keysetOf } from '../../../api/modules/entities/pages.ts';
import { id } from '../../../graph-schema/model/ids.ts';

test('a cursor reads back as what it was made from', () => {
  const keyset = { entered: 10_003, id: id('flow:A1') };
  expect(keysetOf(cursorOf(keyset))).toMatchObject(keyset);
});

test.each(['', 'x', 'e30', Buffer.from('{"v":9,"entered":1,"id":"a"}').toString('base64url')])(
  'a cursor that no page gave is refused: %j',
  (cursor) => {
    expect(() => keysetOf(cursor)).toThrow(/cursor/);
  },
);

test('first is 1 to 200', () => {
  expect(checkedFirst(200)).toBe(200);
  for (const first of [0, -1, 201, null, undefined]) {
    expect(() => checkedFirst(first)).toThrow(/from 1 to 200/);
  }
});
