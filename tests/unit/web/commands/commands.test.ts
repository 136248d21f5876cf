import { expect, test } from 'vitest';
import {
  command,
  COMMAND_NAMES,
  commandOfKey,
  keyInWords,
} from '../../../../web/commands/commands.ts';

const press = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('no two commands have the same key', () => {
  const keys = COMMAND_NAMES.flatMap((name) => {
    const { key, alsoKey } = command(name);
    return [key, alsoKey].flatMap((chord) => (chord === undefined ? [] : [keyInWords(chord)]));
  });
  expect(keys.length).toBeGreaterThan(5);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a key press leads to its command, on a Mac too', () => {
  expect(commandOfKey({ ...press, key: '/' })).toBe('find');
  expect(commandOfKey({ ...press, key: 'z', ctrlKey: true })).toBe('undo');
  expect(commandOfKey({ ...press, key: 'z', metaKey: true })).toBe('undo');
  expect(commandOfKey({ ...press, key: 'Z', ctrlKey: true, shiftKey: true })).toBe('redo');
  expect(commandOfKey({ ...press, key: 'y', ctrlKey: true })).toBe('redo');
  expect(commandOfKey({ ...press, key: '?', shiftKey: true })).toBe('keys');
});

test('keys of the browser are left to it', () => {
  expect(commandOfKey({ ...press, key: 'z' })).toBeUndefined();
  expect(commandOfKey({ ...press, key: 'f', ctrlKey: true })).toBeUndefined();
  expect(commandOfKey({ ...press, key: 'd', altKey: true })).toBeUndefined();
});
