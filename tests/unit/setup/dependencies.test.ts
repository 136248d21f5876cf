import { expect, test } from 'vitest';
import { isExactlyLocked } from '../../../setup/steps/dependencies.mjs';

const linux = { os: 'linux', cpu: 'x64' };
const mac = { os: 'darwin', cpu: 'arm64' };

const locked = {
  '': {},
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/for-linux': { version: '2.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
  'node_modules/for-mac': { version: '2.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
  'node_modules/not-for-windows': { version: '3.0.0', os: ['!win32'] },
  'node_modules/needed-by-another-system': { version: '4.0.0', optional: true },
};
const installed = {
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/for-linux': { version: '2.0.0' },
  'node_modules/not-for-windows': { version: '3.0.0' },
};

test('the locked packages of this system are enough', () => {
  expect(isExactlyLocked(locked, installed, linux)).toBe(true);
});

test('a folder installed on another system is not', () => {
  expect(isExactlyLocked(locked, installed, mac)).toBe(false);
});

test.each([
  [
    'another version',
    { ...installed, 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } },
  ],
  [
    'other content',
    { ...installed, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } },
  ],
  ['a package that is not locked', { ...installed, 'node_modules/b': { version: '1.0.0' } }],
  ['a package missing', { 'node_modules/for-linux': { version: '2.0.0' } }],
  ['nothing', {}],
])('%s is not', (_what, other) => {
  expect(isExactlyLocked(locked, other, linux)).toBe(false);
});
