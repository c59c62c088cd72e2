/** Whatever happens to the files of a real playbook, the comparison ends, and names each entry whose file is another. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { check } from '#check/check.ts';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import type { KeptReading } from '#load/reading.ts';
import { diskTree } from '#source/disk.ts';
import { runs } from '#testing/runs.ts';
import { EXAMPLE, isShippedExample } from '#testing/shipped-example.ts';
import { compareStates } from './compare.ts';
import { writers } from './writers/index.ts';

const TODAY = '2026-11-26';
const readings = new Map<string, KeptReading>();

function stateOf(tree: ContentTree) {
  const { playbook, diagnostics } = check(tree, { kinds, rules: [], findings: [], today: TODAY, readings });
  return { name: 'a', revision: undefined, tree, playbook, diagnostics };
}

const example = diskTree(EXAMPLE, 20_000);
const before = stateOf(example);
const texts = example.files.filter(({ path }) => /\.(yaml|md|mdx|csv)$/.test(path));

type Mutation = (text: string, at: number) => string | undefined;

const mutations: readonly Mutation[] = [
  // A file that is gone.
  () => undefined,
  () => '',
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(0, at) + text.slice(at + 40),
  (text, at) => `${text.slice(0, at)}\t: [ {${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\n\n@all <b>\u0000</b> “\n${text.slice(at)}`,
  (text, at) => {
    const lines = text.split('\n');
    const line = at % lines.length;
    return [...lines.slice(0, line), ...lines.slice(line + 1)].join('\n');
  },
  (text, at) => {
    const lines = text.split('\n');
    const line = at % lines.length;
    return [...lines.slice(0, line + 1), ...lines.slice(line)].join('\n');
  },
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll(/\d/g, (digit) => String((Number(digit) + 1) % 10)),
];

const edits = fc.uniqueArray(
  fc.record({
    file: fc.nat({ max: texts.length - 1 }),
    mutation: fc.nat({ max: mutations.length - 1 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 6, selector: ({ file }) => file },
);

test.runIf(isShippedExample())('any files may be broken, gone or another', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(edits, (all) => {
      const changed = new Map<string, string | undefined>();
      for (const { file, mutation, at } of all) {
        const raw = texts[file];
        if (raw === undefined) continue;
        const text = new TextDecoder().decode(raw.bytes());
        changed.set(raw.path, mutations[mutation]?.(text, Math.floor(at * text.length)));
      }
      const files = example.files.flatMap((raw): readonly RawFile[] => {
        if (!changed.has(raw.path)) return [raw];
        const text = changed.get(raw.path);
        const bytes = new TextEncoder().encode(text);
        return text === undefined ? [] : [{ path: raw.path, size: bytes.length, bytes: () => bytes }];
      });
      const after = stateOf({ files, problems: [] });
      for (const [one, other] of [
        [before, after],
        [after, before],
      ] as const) {
        const comparison = compareStates(one, other, { kinds, visibility: 'restricted', today: TODAY });
        const told = new Set([
          ...comparison.changes.flatMap(({ file, formerFile }) => [file, formerFile]),
          ...comparison.files.map(({ file }) => file),
        ]);
        for (const [file, text] of changed) {
          const was = example.files.find(({ path }) => path === file);
          const isSame =
            was !== undefined &&
            text?.replaceAll('\r\n', '\n') === new TextDecoder().decode(was.bytes()).replaceAll('\r\n', '\n');
          // What lies beside an entry is told with it.
          const isBeside = file.endsWith('.csv') && !file.startsWith('debt/') && !file.startsWith('risks/');
          if (!isSame && !isBeside) expect([...told]).toContain(file);
        }
        for (const writer of writers)
          expect(
            writer.write(comparison, { colour: true, width: 80, contentFolder: 'content' }).length,
          ).toBeGreaterThan(0);
      }
      expect(compareStates(after, after, { kinds, visibility: 'internal', today: TODAY }).changes).toEqual([]);
    }),
    { numRuns: runs(20) },
  );
});
