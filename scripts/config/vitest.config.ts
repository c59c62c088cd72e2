/**
 * How tests run: those of pure functions, those of the other parts, and those of whole sites, for which two sites are built. Passed with `--config`; Vitest itself looks at the top level.
 *
 * Whole sites are those of the example. Where `content/` holds another playbook, their tests are left out;
 * `npm run check` and `npm run build` check that playbook.
 *
 * With `--mode thorough`, as in `npm run verify`, properties are tried as often as they can be, and with `--mode after-tests` half of
 * what `npm test` leaves out is tried: see `src/testing/runs.ts`.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { isShippedExample } from '#testing/shipped-example.ts';

const SITES = 'src/testing/site/**/*.test.ts';

/** Functions from values to values: they leave nothing behind, so their files share the modules that they import. */
const PURE = 'src/{areas,changes,charts,check,load,markdown,model,search,source,words}/**/*.test.ts';

const pure: TestProjectConfiguration = {
  extends: true,
  test: { name: 'pure', include: [PURE], isolate: false },
};

const parts: TestProjectConfiguration = {
  extends: true,
  test: { name: 'parts', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: [PURE, SITES] },
};

// These tests mostly wait for a browser or a process.
const sites: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'sites',
    include: [SITES],
    globalSetup: 'src/testing/built-site.ts',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxConcurrency: 3,
  },
};

const isShipped = isShippedExample();
if (!isShipped)
  console.log('`content/` is not the shipped example: the tests of the example and of its site are left out.');

export default defineConfig(({ mode }) => {
  const afterTests = mode === 'after-tests';
  const thorough = afterTests || mode === 'thorough';
  return {
    root: fileURLToPath(new URL('../../', import.meta.url)),
    test: {
      setupFiles: 'src/testing/same-values.ts',
      // Ten times the tries take their time.
      testTimeout: thorough ? 180_000 : 30_000,
      maxWorkers: '100%',
      provide: { thorough, afterTests },
      projects: isShipped ? [pure, parts, sites] : [pure, parts],
    },
  };
});
