/**
 * Everything that CI holds, in one command: `npm run verify`. Each step is a command that can be run alone.
 *
 * After `npm test`, `--after-tests` tries only the properties that it tries less often, and opens half of the pages that it left out.
 */
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const site = mkdtempSync(join(tmpdir(), 'waymark-verify-'));

const TESTS = ['vitest', 'run', '--config', 'scripts/config/vitest.config.ts', '--mode'] as const;

/** The tests that try a property less often where nothing else is asked for. */
function shortenedTests(): readonly string[] {
  return globSync('src/**/*.test.ts').filter((file) => readFileSync(file, 'utf8').includes("/runs.ts'"));
}

const STEPS: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'templates', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'lint', command: ['eslint', '--config', 'scripts/config/eslint.config.ts', 'src', 'scripts'] },
  { name: 'layers', command: ['depcruise', '--config', 'scripts/config/layers.cjs', 'src'] },
  { name: 'unused', command: ['knip', '--config', 'scripts/config/knip.json'] },
  {
    name: 'spelling',
    command: [
      'cspell',
      '--no-progress',
      '--config',
      'scripts/config/cspell.json',
      'src/**',
      'content/**',
      'scripts/**',
      '*.md',
      '.github/**/*.md',
    ],
  },
  {
    name: 'tests',
    command: process.argv.includes('--after-tests')
      ? [...TESTS, 'after-tests', ...shortenedTests()]
      : [...TESTS, 'thorough'],
  },
  { name: 'fonts', command: ['node', 'scripts/fonts.ts', '--check'] },
  { name: 'recorded example', command: ['node', 'scripts/shipped-example.ts', '--check'] },
  { name: 'example', command: ['node', 'src/cli/waymark.js', 'check', '--max-warnings', '0'] },
  { name: 'promises', command: ['node', 'scripts/promises.ts'] },
  { name: 'translations', command: ['node', 'scripts/translations.ts'] },
  { name: 'build', command: ['node', 'src/cli/waymark.js', 'build', '--out', join(site, 'dist')] },
  { name: 'words', command: ['node', 'scripts/unspoken.ts'] },
  { name: 'budgets', command: ['node', 'scripts/budgets.ts', join(site, 'dist')] },
];

/** Steps that take one processor and read nothing that another writes: several run at once, tests and what follows on a build one by one. */
const ALONE = new Set(['tests', 'build', 'words', 'budgets']);

/** What it printed comes when it has ended, so that two steps do not talk over each other. */
async function run({ name, command: [program, ...words] }: Step): Promise<boolean> {
  const start = performance.now();
  const isAlone = ALONE.has(name);
  const child = spawn(program, words, {
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => output.push(part));
  const status = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  process.stdout.write(Buffer.concat(output));
  console.log(`${status === 0 ? '✔' : '✖'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return status === 0;
}

const failed: string[] = [];
async function runAll(steps: Step[]): Promise<void> {
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    if (!(await run(step))) failed.push(step.name);
  }
}

const together = STEPS.filter(({ name }) => !ALONE.has(name));
await Promise.all(Array.from({ length: availableParallelism() }, () => runAll(together)));
await runAll(STEPS.filter(({ name }) => ALONE.has(name)));
rmSync(site, { recursive: true, force: true });
if (failed.length > 0) console.log(`✖ ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
