/** What checking and building cost, as whole processes: `npm run benchmark`. Times are medians, in seconds. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLargeLadder } from './large-ladder.ts';
import { writeLargeTable } from './large-table.ts';
import { checkOfTenFiles } from './package.ts';
import { writeSeededPlaybook } from './seeded-playbook.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = join(ROOT, 'src/cli/waymark.js');
const TODAY = '2026-11-26';
const ENTRIES = Number(process.argv[2] ?? 1000);

const work = mkdtempSync(join(tmpdir(), 'waymark-benchmark-'));
const content = join(work, 'content');

interface Run {
  readonly seconds: number;
  /** The highest resident set of the process, in megabytes. */
  readonly peak: number;
}

/** Runs the command in a process that measures its own peak memory. */
function run(words: readonly string[], expected = 0): Run {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', PEAK, PROGRAM, ...words], {
    cwd: work,
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== expected) throw new Error(`${words.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
  return { seconds, peak: Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
}

/** `maxRSS` is in kilobytes. */
const PEAK = `data:text/javascript,${encodeURIComponent("process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\\n`));")}`;

function median(runs: readonly Run[]): Run {
  const sorted = runs.toSorted((a, b) => a.seconds - b.seconds);
  return {
    seconds: sorted[Math.floor(sorted.length / 2)]?.seconds ?? 0,
    peak: Math.max(...runs.map(({ peak }) => peak)),
  };
}

function measure(name: string, times: number, once: () => Run): Run {
  const result = median(Array.from({ length: times }, once));
  console.log(
    `${name.padEnd(52)} ${result.seconds.toFixed(2).padStart(6)} s  ${result.peak.toFixed(0).padStart(4)} MB`,
  );
  return result;
}

const build = ['build', '--content', content, '--today', TODAY];
const forget = (what: string) => rmSync(join(work, what), { recursive: true, force: true });
const forgetAllButTheTheme = () => {
  for (const kept of ['.waymark/pages', '.waymark/search', '.waymark/highlight.json', '.waymark/builds', 'dist'])
    forget(kept);
};
let edits = 0;

const SMALLEST = 100;

try {
  console.log(`${'check, ten files, the installed package'.padEnd(52)} ${checkOfTenFiles().toFixed(2).padStart(6)} s`);
  measure('check, the example', 5, () => run(['check', '--content', join(ROOT, 'content'), '--today', TODAY]));
  writeSeededPlaybook(content, ENTRIES);
  measure(`check, ${ENTRIES} entries`, 5, () => run(['check', '--content', content, '--today', TODAY]));
  for (const isWrong of [false, true]) {
    const tables = join(work, isWrong ? 'wrong-table' : 'table');
    writeLargeTable(tables, 5000, isWrong);
    measure(`check, a table of 5000 ${isWrong ? 'wrong' : 'right'} rows`, 5, () =>
      run(['check', '--content', tables, '--today', TODAY], isWrong ? 1 : 0),
    );
  }
  const cold = measure(`build, ${ENTRIES} entries, nothing kept`, 3, () => {
    forget('.waymark');
    return run(build);
  });
  const themeKept = measure(`build, ${ENTRIES} entries, only the theme kept`, 3, () => {
    forgetAllButTheTheme();
    return run(build);
  });
  measure('build, nothing changed', 5, () => run(build));
  const changed = measure('build, the text of one page changed', 5, () => {
    appendFileSync(join(content, 'guides/guide-0.md'), `\nOne more sentence, number ${(edits += 1)}.\n`);
    return run(build);
  });
  const share = ({ seconds }: Run) => (changed.seconds / seconds).toFixed(2);
  console.log(`one page changed takes ${share(cold)} of a cold build, ${share(themeKept)} of one with the theme kept`);
  writeSeededPlaybook(content, SMALLEST);
  const without = measure(`build, ${SMALLEST} entries, only the theme kept`, 3, () => {
    forgetAllButTheTheme();
    return run(build);
  });
  writeLargeLadder(content);
  const large = measure('the same with 12 levels × 4 disciplines × 300 asks', 3, () => {
    forgetAllButTheTheme();
    return run(build);
  });
  console.log(`all pages of the large ladder take ${(large.seconds - without.seconds).toFixed(2)} s`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
