import { defineConfig } from 'vitest/config';

/** What a page says is looked for until it says so, for longer than two busy cores need; by itself vitest gives it a second. */
const UNTIL_IT_IS_SO = { poll: { timeout: 15_000 } };

/** What counts frames, or holds what a page costs against nothing: one browser at a time. */
const ALONE = ['tests/e2e/page/gmail-reading.test.ts', 'tests/e2e/page/linkedin-reading.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/built/**'],
          environment: 'node',
          setupFiles: ['tests/same-chance.ts'],
          // Two at a time on two cores (see `scripts/test.ts`): ten times what the slowest needs alone.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // Looks into the built extension: sizes, what is bundled where, the manifest.
      {
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      // Real Chromium with the built extension against the doubles. Each file has a browser, a server and a profile of its
      // own, and waits more than it works: two at a time on two cores.
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ALONE,
          environment: 'node',
          expect: UNTIL_IT_IS_SO,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          retry: 2,
        },
      },
      {
        test: {
          name: 'e2e-alone',
          include: ALONE,
          environment: 'node',
          expect: UNTIL_IT_IS_SO,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          // Two shared cores drop frames even so. A test that needs this says so in the report.
          retry: 2,
        },
      },
    ],
  },
});
