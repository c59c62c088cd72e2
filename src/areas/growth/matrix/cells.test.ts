import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { Expectation, Ladder } from '../ladder/schema.ts';
import { matrix } from './cells.ts';

function ladderWith(data: Readonly<Record<string, unknown>>): Ladder {
  return exampleSite([example('ladder', data)]).entry('ladder').data;
}

const shown = (ladder: Ladder) =>
  matrix(ladder).rows.map(({ group, cells }) =>
    [group.id, ...cells.map((cell) => cell.map((each) => each.id).join(' ') || '·')].join(' | '),
  );
const asked = (id: string, group: string, levels: readonly string[], kind: Expectation['kind'] = 'expectation') => ({
  id,
  group,
  levels,
  text: `Shows ${id}.`,
  kind,
});

describe('the matrix of a ladder', () => {
  test('has a row for each group and a column for each level, in the order of ranks', () => {
    const ladder = ladderWith({
      levels: [
        { id: 'senior-engineer', label: 'Senior', rank: 2, track: 'ic' },
        { id: 'engineer', label: 'Engineer', rank: 1, track: 'ic' },
      ],
    });
    expect(matrix(ladder).columns.map((level) => level.id)).toEqual(['engineer', 'senior-engineer']);
    expect(shown(ladder)).toEqual(['delivery | finishes-work | slices-work']);
  });

  test('names what to avoid last', () => {
    const ladder = ladderWith({
      expectations: [
        asked('works-alone', 'delivery', ['engineer'], 'anti-pattern'),
        asked('asks-early', 'delivery', ['engineer']),
      ],
    });
    expect(shown(ladder)).toEqual(['delivery | asks-early works-alone | ·']);
  });

  test('leaves out groups with nothing in them or below them', () => {
    const ladder = ladderWith({
      groups: [
        { id: 'results', label: 'Results' },
        { id: 'delivery', label: 'Delivery', parent: 'results' },
        { id: 'craft', label: 'Craft' },
      ],
    });
    expect(shown(ladder)).toEqual(['results | · | ·', 'delivery | finishes-work | slices-work']);
  });

  test('shows each expectation once at each of its levels', () => {
    const base = ladderWith({});
    const levels = fc.subarray(['engineer', 'senior-engineer'], { minLength: 1 });
    const expectations = fc.array(
      fc.tuple(levels, fc.constantFrom<Expectation['kind']>('expectation', 'anti-pattern')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(expectations, (drawn) => {
        const ladder = {
          ...base,
          expectations: drawn.map(([at, kind], index) => ({
            ...base.expectations[0]!,
            id: `asked-${index}`,
            levels: at,
            kind,
          })),
        };
        const cells = matrix(ladder).rows.flatMap((row) =>
          row.cells.flatMap((cell, column) => cell.map((each) => `${each.id} ${matrix(ladder).columns[column]?.id}`)),
        );
        expect(cells.toSorted()).toEqual(
          ladder.expectations.flatMap(({ id, levels: at }) => at.map((level) => `${id} ${level}`)).toSorted(),
        );
      }),
    );
  });
});
