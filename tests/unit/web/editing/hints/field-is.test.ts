import { expect, test } from 'vitest';
import { fieldIs } from '../../../../../web/editing/hints/FieldHints.tsx';

test.each([
  ['actor.name', 'name'],
  ['glossaryWord.word', 'name'],
  ['flow.note', 'fact'],
  ['map.purpose', 'fact'],
  ['view.words', 'view'],
  ['note.text', 'view'],
] as const)('%s holds a %s', (about, field) => expect(fieldIs(about)).toBe(field));
