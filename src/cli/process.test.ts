/** `waymark` as a whole process: what only shows there. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { smallestPlaybook, temporaryPlaybook, type Files } from '#testing/temporary-playbook.ts';
import { MAIN, waymark as run } from '#testing/waymark-process.ts';

const waymark = (typed: readonly string[], files: Files = smallestPlaybook) => run(typed, temporaryPlaybook(files));

test('a clean playbook ends with 0, and neither Astro nor Vite was imported', () => {
  const { status, stdout, stderr, modules } = waymark(['check', '--content', '.', '--today', '2026-04-15']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe('✔ No problems in 2 files with 1 valid entry.\n');
  expect(modules.some((url) => url.endsWith('/src/check/check.ts'))).toBe(true);
  expect(modules.filter((url) => /\/node_modules\/(astro|vite|pagefind|shiki|@clack)\//.test(url))).toEqual([]);
  // What kinds add to the program is loaded when it is asked for.
  expect(modules.filter((url) => /\/src\/areas\/\w+\/import\/|\/command\.ts$|\/exporters\.ts$/.test(url))).toEqual([
    expect.stringContaining('/src/model/command.ts'),
    expect.stringContaining('/src/cli/command.ts'),
  ]);
});

test('findings end with 1', () => {
  const { status, stdout } = waymark(['check', '--content', '.'], { 'playbook.yaml': 'name: Example\n' });
  expect(status).toBe(1);
  expect(stdout).toContain('Missing `description`');
});

test('a folder that is not there ends with 2, and says so on stderr', () => {
  const { status, stdout, stderr } = waymark(['check'], { 'README.md': 'Text.\n' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(
    '✖ There is no content folder `content`\n  → Run the command at the top of the repository, or say where it is: `--content <folder>`. `npx waymark init` begins one.\n',
  );
});

test('the version is told without loading a single command', () => {
  const { status, stdout, modules } = waymark(['--version']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(modules.filter((url) => url.includes('node_modules') || url.includes('/commands/'))).toEqual([
    expect.stringContaining('/commands/index.ts'),
  ]);
});

test.each([
  ['check', 1],
  ['--help', 0],
])(
  '`%s` into a pipe that nobody reads from any more ends as it would have, without a word',
  async (command, expected) => {
    // More than a pipe holds, so that the end of it is written after the reader has left.
    const rows = Array.from({ length: 3000 }, (_, index) => `unknown-${index}: text\n`).join('');
    const cwd = temporaryPlaybook({ ...smallestPlaybook, 'terms/toil.yaml': `title: Toil\n${rows}` });
    const typed = command === 'check' ? ['check', '--content', '.'] : [command];
    const child = spawn(process.execPath, [MAIN, ...typed], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const said = text(child.stderr);
    const [status] = (await once(child, 'close')) as [number | null];
    expect({ status, stderr: await said }).toEqual({ status: expected, stderr: '' });
  },
);
