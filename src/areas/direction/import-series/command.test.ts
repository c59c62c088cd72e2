/** `waymark import series` as it is typed: beside its metric, again and again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleTree } from '#check/example-tree.ts';
import { kinds } from '#areas/kinds.ts';
import { waymarkIn } from '#testing/fake-io.ts';
import { smallestPlaybook, temporaryPlaybook } from '#testing/temporary-playbook.ts';

const METRIC = Object.fromEntries(
  exampleTree([example('metric', {}, { id: 'review-wait' })], kinds)
    .files.filter(({ path }) => path.startsWith('metrics/'))
    .map(({ path, bytes }) => [path, bytes()]),
);

test('numbers come in, more are added without --force, and the same again changes nothing', async () => {
  const cwd = temporaryPlaybook({ ...smallestPlaybook, ...METRIC, 'export.csv': 'day,hours\n2026-04-01,4.5\n' });
  const importAgain = () => waymarkIn(cwd, ['import', 'series', 'export.csv', '--metric', 'review-wait', '--out', '.']);
  const text = () => readFileSync(join(cwd, 'metrics/review-wait.csv'), 'utf8');

  const first = await importAgain();
  expect([first.code, text()]).toEqual([0, 'date,value\n2026-04-01,4.5\n']);
  // A series has no owner of its own.
  expect(first.out).not.toContain('--owner');

  writeFileSync(join(cwd, 'export.csv'), 'day,hours\n2026-04-01,4.5\n2026-04-08,5\n');
  const second = await importAgain();
  expect(second.out).toContain('Note      1 date added: 2026-04-08');
  expect([second.code, text()]).toEqual([0, 'date,value\n2026-04-01,4.5\n2026-04-08,5\n']);

  const third = await importAgain();
  expect(third.code).toBe(0);
  expect(third.out).toContain('0 files into ., 1 unchanged');
  expect(third.out).toContain('Nothing has changed');
});

test('a fault is told at its place, and ends with 1', async () => {
  const cwd = temporaryPlaybook({
    ...smallestPlaybook,
    ...METRIC,
    'export.csv': 'day,hours\n2026-04-01,four\n2026-04-02,5\n2026-04-03,5\n',
  });
  const { code, out } = await waymarkIn(cwd, [
    'import',
    'series',
    'export.csv',
    '--metric',
    'review-wait',
    '--out',
    '.',
  ]);
  expect(code).toBe(1);
  expect(out).toContain('✖ export.csv:2:12 Unexpected `four`, expected a number with a decimal point');
});
