import { defineConfig } from 'vitest/config';

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
      // Real Chromium with the built extension against the doubles; one browser at a time on small machines.
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          // Some tests count frames; two shared cores drop some. A test that needs this says so in the report.
          retry: 2,
        },
      },
    ],
  },
});
