/** Names that may be taken for one another are one name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { memoryTree } from '#source/tree.ts';
import { fold } from './catalogue.ts';
import { loadPlaybook } from './load.ts';

const toil = 'title: Toil\nowner: role/engineer\nreviewed: 2026-04-01\ndefinition: Work that grows with the service.\n';

function duplicates(...paths: readonly string[]): readonly string[] {
  const { problems } = loadPlaybook(memoryTree(Object.fromEntries(paths.map((path) => [path, toil]))), kinds);
  return problems.filter(({ rule }) => rule === 'source/duplicate-id').map(({ location }) => location.file);
}

describe('two files are one entry', () => {
  test.each([
    ['by another extension', 'terms/toil.yaml', 'terms/toil.yml'],
    ['by upper and lower case', 'terms/Toil.yaml', 'terms/toil.yaml'],
    ['by the form of an accent', 'terms/cafe\u0301.yaml', 'terms/caf\u00e9.yaml'],
    ['by a wide letter', 'terms/toil.yaml', 'terms/ｔoil.yaml'],
    ['in two folders', 'terms/people/toil.yaml', 'terms/toil.yaml'],
  ])('%s', (_, first, second) => {
    expect(duplicates(second, first)).toEqual([second]);
  });
});

describe('two files are two entries', () => {
  test.each([
    ['of two kinds', 'terms/toil.yaml', 'skills/toil.yaml'],
    ['of two names', 'terms/toil.yaml', 'terms/toils.yaml'],
  ])('%s', (_, first, second) => {
    expect(duplicates(first, second)).toEqual([]);
  });
});

test('a folded name does not change when it is folded again, nor by case or form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(fold(fold(name))).toBe(fold(name));
      expect(fold(name.normalize('NFD'))).toBe(fold(name.normalize('NFC')));
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9-]*$/), (name) => fold(name.toUpperCase()) === fold(name.toLowerCase())),
  );
});
