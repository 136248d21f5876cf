import { expect, test } from 'vitest';
import { fitsNode } from '../../../setup/steps/node-version.mjs';

test.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['20.18.3', false],
  ['18.20.4', false],
])('Node %s fits: %s', (version, fits) => {
  expect(fitsNode(version)).toBe(fits);
});
