/** Says where the time of a test run goes, slowest first: `npm run test:slow`, with files to run behind `--` if not all. */
import { relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';

const MOST = 25;

type Row = readonly [name: string, ...milliseconds: number[]];

export default class SlowTests implements Reporter {
  #root = '';
  #begun = 0;
  #firstFile: number | undefined;

  onInit({ config }: Vitest): void {
    this.#root = config.root;
  }

  onTestRunStart(): void {
    this.#begun = performance.now();
  }

  onTestModuleStart(): void {
    this.#firstFile ??= performance.now();
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const nameOf = ({ moduleId }: TestModule) => relative(this.#root, moduleId);
    const files = modules.map((module): Row => {
      const { prepareDuration, environmentSetupDuration, setupDuration, collectDuration, duration } =
        module.diagnostic();
      const worker = prepareDuration + environmentSetupDuration + setupDuration;
      return [nameOf(module), worker + collectDuration + duration, worker, collectDuration, duration];
    });
    const tests = modules.flatMap((module) =>
      [...module.children.allTests()].map((test): Row => [`${nameOf(module)} > ${test.fullName}`, durationOf(test)]),
    );
    print('Files', ['in all', 'worker', 'import', 'tests'], files);
    print('Single tests', ['time'], tests);
    const [, ...sums] = files.reduce<Row>((sum, row) => ['', ...add(sum, row)], ['', 0, 0, 0, 0]);
    print(
      'The run',
      ['seconds'],
      [
        ['passed', performance.now() - this.#begun],
        ['until the first file began, sites built', (this.#firstFile ?? this.#begun) - this.#begun],
        ...['files, one after another', 'starting workers', 'importing', 'testing'].map((name, index): Row => [
          name,
          sums[index] ?? 0,
        ]),
      ],
    );
  }
}

function durationOf(test: TestCase): number {
  return test.diagnostic()?.duration ?? 0;
}

function add([, ...sum]: Row, [, ...row]: Row): readonly number[] {
  return sum.map((value, index) => value + (row[index] ?? 0));
}

function print(title: string, columns: readonly string[], rows: readonly Row[]): void {
  const sorted = rows.toSorted((a, b) => (b[1] ?? 0) - (a[1] ?? 0));
  console.log(`\n${columns.map((column) => column.padStart(8)).join('')}  ${title}`);
  for (const [name, ...milliseconds] of sorted.slice(0, MOST))
    console.log(`${milliseconds.map((each) => (each / 1000).toFixed(2).padStart(8)).join('')}  ${name}`);
  if (rows.length > MOST) console.log(`${' '.repeat(8 * columns.length)}  … and ${rows.length - MOST} more`);
}
