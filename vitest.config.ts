import { defineConfig } from 'vitest/config';

/** Else tests would load another build of graphql than Node gives to Apollo Server, and the two refuse each other. */
const ONE_GRAPHQL = {
  alias: [
    {
      find: /^graphql$/,
      replacement: decodeURIComponent(
        new URL('./node_modules/graphql/index.js', import.meta.url).pathname,
      ),
    },
  ],
};

/** How long a poll waits for what a busy machine takes its time over. It ends as soon as it holds. */
const PATIENT = { poll: { timeout: 20_000 } };

/** One project per kind of test; `npm test` runs them all and starts what they need. */
export default defineConfig({
  test: {
    projects: [
      { resolve: ONE_GRAPHQL, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        resolve: ONE_GRAPHQL,
        test: {
          name: 'contract',
          sequence: { groupOrder: 1 },
          include: ['tests/contract/**/*.test.ts'],
        },
      },
      {
        resolve: ONE_GRAPHQL,
        test: {
          name: 'integration',
          sequence: { groupOrder: 2 },
          maxWorkers: 2,
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: PATIENT,
        },
      },
      {
        test: {
          name: 'browser',
          sequence: { groupOrder: 3 },
          // Each file starts an app and a browser of its own.
          fileParallelism: false,
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: PATIENT,
        },
      },
    ],
  },
});
