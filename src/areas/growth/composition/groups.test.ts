import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inCycle, placeGroups } from './groups.ts';

const group = (id: string, parent?: string) => ({ id, label: id, parent });
const placed = (...groups: readonly ReturnType<typeof group>[]) =>
  placeGroups(groups).map(({ group: { id }, depth, root }) => `${'  '.repeat(depth)}${id} < ${root}`);

describe('the groups of a ladder', () => {
  test('stand below their parents, whatever the order they are written in', () => {
    expect(
      placed(group('paging', 'reliability'), group('results'), group('reliability', 'results'), group('craft')),
    ).toEqual(['results < results', '  reliability < results', '    paging < results', 'craft < craft']);
  });

  test('count as outermost when they go round in a circle, or name a parent that is not there', () => {
    expect(placed(group('craft', 'delivery'), group('delivery', 'craft'), group('design', 'arts'))).toEqual([
      'craft < craft',
      'delivery < delivery',
      'design < design',
    ]);
  });

  test('know whether they are inside themselves', () => {
    const groups = [group('craft', 'delivery'), group('delivery', 'craft'), group('testing', 'craft')];
    expect(groups.map((each) => inCycle(each, groups))).toEqual([true, true, false]);
  });

  test('are each placed once, however they refer to each other', () => {
    const names = ['craft', 'delivery', 'growth', 'operation', 'people'];
    const arbitraryGroups = fc.tuple(
      ...names.map((name) =>
        fc.option(fc.constantFrom(...names), { nil: undefined }).map((parent) => group(name, parent)),
      ),
    );
    fc.assert(
      fc.property(arbitraryGroups, (groups) => {
        expect(
          placeGroups(groups)
            .map((each) => each.group.id)
            .toSorted(),
        ).toEqual(names);
      }),
    );
  });
});
