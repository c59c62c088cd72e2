/**
 * How tests run: those of the parts, and those of whole sites, for which two sites are built. Vitest would look for this at the top level.
 *
 * Whole sites are those of the example. Where `content/` holds a playbook of somebody's own, their tests are left out;
 * `npm run check` and `npm run build` are what that playbook is held to.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { isShippedExample } from '#testing/shipped-example.ts';

const SITES = 'src/testing/site/**/*.test.ts';

const parts: TestProjectConfiguration = {
  extends: true,
  test: { name: 'parts', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: [SITES] },
};

// Their tests wait for a browser or for a process more than they compute.
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

export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    testTimeout: 30_000,
    maxWorkers: '100%',
    projects: isShipped ? [parts, sites] : [parts],
  },
});
