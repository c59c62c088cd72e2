/** Those who replace `content/` by a playbook of their own can still run the tests: the ones about the example are left out. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallestPlaybook } from '#testing/temporary-playbook.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const copy = realpathSync(mkdtempSync(join(tmpdir(), 'waymark-own-content-')));
const vitest = (...words: readonly string[]) => {
  const typed = ['node_modules/vitest/vitest.mjs', ...words, '--config', 'scripts/config/vitest.config.ts'];
  return spawnSync(process.execPath, typed, { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
};

beforeAll(() => {
  for (const part of ['src', 'scripts', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  for (const [path, text] of Object.entries(smallestPlaybook)) {
    const file = join(copy, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('no test of the example is asked for, and the run says so', () => {
  const { stdout } = vitest('list', '--filesOnly');
  expect(stdout).toContain('`content/` is not the shipped example');
  expect(stdout).toContain('src/check/examples.test.ts');
  expect(stdout).not.toContain('src/testing/site/');
});

test('tests that look at the example beside other things leave it out themselves', () => {
  const { stdout, status } = vitest('run', 'src/areas/health/health-check/shipped.test.ts', 'src/load/reading.test.ts');
  expect(stdout).toMatch(/Tests {2}1 passed \| \d skipped/);
  expect(status).toBe(0);
}, 60_000);
