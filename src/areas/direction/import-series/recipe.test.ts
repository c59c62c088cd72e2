/** The jobs in the guide of metrics are YAML, and the imports in them are ones that run. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { memoryTree } from '#source/tree.ts';
import { series } from './importer.ts';

const guide = readFileSync(new URL('../metric/guide.md', import.meta.url), 'utf8');
const snippets = [...guide.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text);
const jobs = snippets.filter((text) => text.includes('npx waymark import'));
const imports = [...guide.matchAll(/npx waymark import series (\S+)(.*?)(?:`|$)/gm)].map(
  ([, file = '', flags = '']) => ({
    file,
    flags: flags.trim().split(/\s+/),
  }),
);

test('there is a job for each of two hosts', () => {
  expect(jobs.map((text) => Object.keys(parse(text) as object))).toEqual([
    ['name', 'on', 'permissions', 'jobs'],
    ['numbers'],
  ]);
});

describe('an import of the guide', () => {
  test.each(imports.map(({ file, flags }) => [`${file} ${flags.join(' ')}`, file, flags] as const))(
    '%s',
    (_, file, flags) => {
      const given = Object.fromEntries(
        flags.flatMap((flag, index) => (flag.startsWith('--') ? [[flag.slice(2), flags[index + 1]] as const] : [])),
      );
      expect(Object.keys(given).filter((name) => !(name in series.options))).toEqual([]);
      const read = series.read(memoryTree({ [file]: 'date,p50,failed\n2026-04-01,4.5,12 %\n' }), {
        owner: 'team/platform',
        today: '2026-04-15',
        existing: memoryTree({ [`metrics/${given.metric}.yaml`]: 'title: It\n' }),
        given: { 'value-column': 'p50', ...given },
      });
      expect(read.faults).toEqual([]);
      expect(read.files[0]?.path).toBe(`metrics/${given.metric}.csv`);
    },
  );
});
