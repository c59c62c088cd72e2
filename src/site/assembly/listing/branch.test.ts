import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branch, itemsOf, leaf, listPages, MOST_ON_A_PAGE, sectionsOf, type Branch } from './branch.ts';

const leaves = (names: readonly string[]) => names.map((name) => leaf(name, name));
const many = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => `${prefix} ${index}`);
const list = (...branches: readonly Branch<string>[]) => branch('', undefined, branches);
const shape = (branches: readonly Branch<string>[]) =>
  branches.map(({ segment, label, count }) => [segment, label, count]);

describe('the sections of a list', () => {
  test('are its parts, and single items stay in their place among them', () => {
    const people = branch('part_people', 'People', leaves(['Hiring']), ['People']);
    expect(shape(sectionsOf(list(...leaves(['Start here']), people, ...leaves(['Zeal', 'Alms']))))).toEqual([
      ['no_part_1', 'Start here', 1],
      ['part_people', 'People', 2],
      ['no_part_3', undefined, 2],
    ]);
  });

  test('are letters where there are many single items', () => {
    const names = [...many(40, 'Élan'), ...many(40, 'Bat'), '7 whys', 'نص'];
    expect(shape(sectionsOf(list(...leaves(names))))).toEqual([
      ['letter_b', 'B', 40],
      ['letter_e', 'E', 40],
      ['letter_1606', 'ن', 1],
      ['letter_35', '#', 1],
    ]);
  });

  test('are ranges where letters tell nothing apart', () => {
    expect(shape(sectionsOf(list(...leaves(many(300, 'Team pulse')))))).toEqual([
      ['from_1', '1–250', 250],
      ['from_251', '251–300', 50],
    ]);
  });

  test('are letters of parts where there are more parts than anybody looks through', () => {
    const parts = [...many(150, 'Api'), ...many(150, 'Bus')].map((name, index) =>
      branch(`part_${index}`, name, leaves([`${name} at work`]), [name]),
    );
    expect(shape(sectionsOf(list(...parts)))).toEqual([
      ['letter_a', 'A', 300],
      ['letter_b', 'B', 300],
    ]);
  });
});

const treeOf = (depth: number): fc.Arbitrary<Branch<string>> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: 400 }),
      fc.constantFrom('Aa', 'Bb', 'Team pulse', '日本'),
      depth === 0 ? fc.constant([]) : fc.array(treeOf(depth - 1), { maxLength: 3 }),
    )
    .map(([count, name, below]) => {
      const parts = below.map((each, index) => ({ ...each, segment: `part_${index}` }));
      return branch('', name, [...parts, ...leaves(many(count, name))], [name]);
    });

test('whatever the list, its pages hold all of it once, and none holds more than it has room for', () => {
  fc.assert(
    fc.property(treeOf(3), (root) => {
      const pages = listPages(root);
      const held = pages.flatMap(({ list: own, sections }) => (sections.length > 0 ? own.head : itemsOf(own)));
      expect(held.toSorted()).toEqual(itemsOf(root).toSorted());
      for (const { list: own, sections } of pages) {
        expect(sections.length > 0 ? sections.length : own.count).toBeLessThanOrEqual(MOST_ON_A_PAGE);
      }
      const paths = pages.map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
    }),
  );
});
