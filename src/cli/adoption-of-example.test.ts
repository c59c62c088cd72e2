/** The example says of itself which of its facts belong to one company: each of them, so that an adopter finds all. */
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { adoptionOf } from '#check/adoption/adoption.ts';
import { GROUPS } from '#check/adoption/groups.ts';
import { marksIn } from '#check/adoption/marks.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { decode } from '#source/decode.ts';
import { diskTree } from '#source/disk.ts';
import { isShippedExample } from '#testing/shipped-example.ts';
import { readConfigIn } from './content-options.ts';
import { packageFile } from './package-files.ts';

const content = packageFile('content');
const { files } = diskTree(content, 1000);

/** What cannot be true of another company. Tables have no comments; `playbook.yaml` marks them whole. */
const FACTS: readonly (readonly [string, RegExp])[] = [
  ['a channel', /(?<![\w/.(#&\]])#(?:team-(?!lead\b)|people-|eng-|ask-|incidents\b|architecture\b)[a-z-]*/g],
  ['an address of mail', /[\w.-]+@[\w-]+\.[a-z]+/g],
  ['an address of the example', /https?:\/\/[^\s/]*\bexample\b[^\s)"'`]*|https?:\/\/github\.com\/example\/[^\s)"'`]*/g],
  ['a group on the code host', /@example\/[a-z-]+/g],
  ['an amount of money', /[€$£]\s?\d[\d.,]*|\b\d[\d.,]* ?(?:euros?|EUR|dollars|USD)\b/g],
  ['a time zone', /\b(?:Europe|America|Asia|Africa|Australia)\/[A-Z]\w+|\bBerlin time\b/g],
  ['a command', /(?:(?<=`)|^\s*)(?:dev|deploy) [a-z]+/gm],
];

const sources = files.flatMap((file) => {
  if (!/\.(ya?ml|mdx?)$/.test(file.path)) return [];
  const source = decode(file);
  return 'rule' in source ? [] : [source];
});

describe.runIf(isShippedExample())('the example', () => {
  test('records how many facts are marked, and none is spent', () => {
    const { left, replaced, of } = adoptionOf({ files }, undefined);
    expect(replaced).toEqual([]);
    expect(left.length).toBe(of);
    expect(readConfigIn(content).adoption.marks).toBe(of);
    expect(of).toBeGreaterThan(400);
  });

  test('marks with groups that there are', () => {
    const groups = new Set(sources.flatMap((source) => marksIn(source).map(({ group }) => group)));
    expect([...groups].filter((group) => !GROUPS.includes(group))).toEqual([]);
  });

  test.each(FACTS)('marks %s wherever one stands', (_what, pattern) => {
    const unmarked = sources.flatMap((source) => {
      const marks = marksIn(source);
      // A page that is about the company is marked as a whole.
      if (marks.some(({ group }) => group === 'page')) return [];
      let text = source.text;
      for (const { from, to } of marks) text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
      return [...text.matchAll(pattern)]
        .filter(([found]) => !marks.some(({ fact = '' }) => fact.includes(found.trim()) || found.includes(fact)))
        .map(({ 0: found, index }) => `${source.file}:${source.point(index).line} ${found}`);
    });
    expect(unmarked).toEqual([]);
  });

  test('keeps its marks out of what it exports', async () => {
    const view = viewFor(loadPlaybook({ files, problems: [] }, kinds).playbook, 'internal');
    const texts = await Promise.all(
      kinds.map(async ({ name, exporters }) => {
        const entries = view.entriesOf(name);
        return ((await exporters?.()) ?? []).flatMap((exporter) => [
          exporter.writeAll?.(entries, view) ?? '',
          ...entries.map((entry) => exporter.write?.(entry, view) ?? ''),
        ]);
      }),
    );
    expect(texts.flat().filter((text) => text !== '').length).toBeGreaterThan(20);
    expect(texts.flat().filter((text) => /yours: [a-z]+ \\?"/.test(text))).toEqual([]);
  });

  test('speaks of nothing but the company in the registers that it marks as a whole', () => {
    const whole = [
      'debt',
      'decisions',
      'feedback',
      'incidents',
      'outcomes',
      'slos',
      'snapshots',
      'stories',
      'systems',
      'teams',
    ];
    const unmarked = sources.filter(
      (source) =>
        whole.some((folder) => source.file.startsWith(`${folder}/`)) &&
        !marksIn(source).some(({ group }) => group === 'page'),
    );
    expect(unmarked.map(({ file }) => file)).toEqual([]);
  });
});
