/** What an import refuses in words: options of other sources, and sources that are too deep. */
import { describe, expect, test } from 'vitest';
import { KnownError } from '#model/known-error.ts';
import { importWords } from '#source/import-words.ts';
import { memoryTree } from '#source/tree.ts';
import { allImporters } from './importers.ts';
import { notTooDeep } from './not-too-deep.ts';
import { refuseOthersOptions } from './own-options.ts';

const importers = await allImporters();
const refuse = (name: string, given: Record<string, string | boolean | undefined>) => {
  const own = importers.find((each) => each.name === name);
  if (own === undefined) throw new Error(`there is no ${name}`);
  refuseOthersOptions(given, own, importers);
};

describe('an option', () => {
  test('of another source is refused', () => {
    expect(() => {
      refuse('terms', { levels: 'rows' });
    }).toThrow('`import terms` takes no `--levels`, which belongs to `import ladder`');
  });

  test.each<[string, string, Record<string, string | boolean | undefined>]>([
    ['of its own', 'ladder', { levels: 'rows' }],
    ['that several sources have', 'docs', { from: 'hugo' }],
    ['of every import', 'terms', { owner: 'team/a', sheet: 'B', force: true }],
    ['that was not typed', 'terms', { levels: undefined, adopt: false }],
  ])('%s is taken', (_, name, given) => {
    expect(() => {
      refuse(name, given);
    }).not.toThrow();
  });
});

const nested = (sign: string) => `# A\n\n${sign.repeat(2000)}a\n`;

test('what runs out of its stack is told in words, another fault stays', () => {
  const endless = (): number => 1 + endless();
  expect(() => notTooDeep(endless)).toThrow('more deeply than an import can follow');
  expect(() => notTooDeep(() => 'a'.repeat(-1))).toThrow('Invalid count');
});

test.each(importers.map(({ name }) => name))('what is too deep for %s is said', (name) => {
  const importer = importers.find((each) => each.name === name);
  for (const sign of ['- ', '> ', ':::a\n']) {
    const { files } = memoryTree({ 'a.md': nested(sign) });
    try {
      notTooDeep(() =>
        importWords(
          files,
          importer?.read(
            { files, problems: [] },
            { owner: 'team/a', today: '2026-11-26', existing: memoryTree({}), given: {} },
          ) ?? { files: [], setAside: [] },
        ),
      );
    } catch (error) {
      expect(error).toBeInstanceOf(KnownError);
    }
  }
});
