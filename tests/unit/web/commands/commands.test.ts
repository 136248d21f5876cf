import { expect, test } from 'vitest';
import { command, COMMAND_NAMES, commandOfKey } from '../../../../web/commands/commands.ts';

const press = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('no two commands have the same key', () => {
  const keys = COMMAND_NAMES.flatMap((name) => {
    const { key } = command(name);
    return key === undefined ? [] : [`${String(key.withControl ?? false)} ${key.key}`];
  });
  expect(keys.length).toBeGreaterThan(5);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a key press leads to its command, on a Mac too', () => {
  expect(commandOfKey({ ...press, key: '/' })).toBe('find');
  expect(commandOfKey({ ...press, key: 'z', ctrlKey: true })).toBe('undo');
  expect(commandOfKey({ ...press, key: 'z', metaKey: true })).toBe('undo');
});

test('keys of the browser are left to it', () => {
  expect(commandOfKey({ ...press, key: 'z' })).toBeUndefined();
  expect(commandOfKey({ ...press, key: 'f', ctrlKey: true })).toBeUndefined();
  expect(commandOfKey({ ...press, key: 'd', altKey: true })).toBeUndefined();
});
