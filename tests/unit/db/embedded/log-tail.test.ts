import { expect, test } from 'vitest';
import { LogTail } from '../../../../api/db/embedded/log-tail.ts';

test('puts lines together from pieces and keeps an unfinished one', () => {
  const tail = new LogTail();
  for (const piece of ['Star', 'ting...\r\nSta', 'rted.\nlast']) tail.add(piece);
  expect(tail.lines()).toEqual(['Starting...', 'Started.', 'last']);
});

test('keeps the last forty lines', () => {
  const tail = new LogTail();
  for (let line = 1; line <= 100; line++) tail.add(`${line}\n`);
  expect(tail.lines()).toHaveLength(40);
  expect(tail.lines()[0]).toBe('61');
  expect(tail.lines().at(-1)).toBe('100');
});
