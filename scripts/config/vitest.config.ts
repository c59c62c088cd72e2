/** How tests run: those of the parts, and those of whole sites, for which two sites are built. Vitest would look for this at the top level. */
import { defineConfig } from 'vitest/config';

const SITES = 'src/testing/site/**/*.test.ts';

export default defineConfig({
  root: new URL('../../', import.meta.url).pathname,
  test: {
    testTimeout: 30_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'parts', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: [SITES] },
      },
      // Their tests wait for a browser or for a process more than they compute.
      {
        extends: true,
        test: {
          name: 'sites',
          include: [SITES],
          globalSetup: 'src/testing/built-site.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxConcurrency: 3,
        },
      },
    ],
  },
});
