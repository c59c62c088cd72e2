import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heights } from './heights.ts';

const draw = (columns: readonly (readonly string[])[], equals: readonly (readonly [string, string])[]) =>
  heights(columns, equals).map((row) => row.map((cell) => cell ?? '·').join(' | '));

describe('tracks side by side', () => {
  test('stand on one height where their levels are equal', () => {
    const ic = ['associate', 'engineer', 'senior', 'staff', 'principal'];
    const management = ['lead', 'manager', 'director', 'vice-president'];
    expect(
      draw(
        [ic, management],
        [
          ['senior', 'lead'],
          ['staff', 'manager'],
          ['principal', 'director'],
        ],
      ),
    ).toEqual([
      '· | vice-president',
      'principal | director',
      'staff | manager',
      'senior | lead',
      'engineer | ·',
      'associate | ·',
    ]);
  });

  test('leave room where one track has more levels between two equal ones', () => {
    expect(
      draw(
        [
          ['senior', 'principal'],
          ['lead', 'manager', 'director'],
        ],
        [
          ['senior', 'lead'],
          ['principal', 'director'],
        ],
      ),
    ).toEqual(['principal | director', '· | manager', 'senior | lead']);
  });

  test('keep the order of each track even where equals contradict it', () => {
    expect(
      draw(
        [
          ['senior', 'staff'],
          ['lead', 'manager'],
        ],
        [
          ['senior', 'manager'],
          ['staff', 'lead'],
        ],
      ).join('\n'),
    ).toMatch(/staff[^]*senior/);
  });

  const columns = fc.tuple(
    ...['ic', 'management', 'research'].map((track) =>
      fc.integer({ min: 0, max: 5 }).map((size) => Array.from({ length: size }, (_, rank) => `${track}-${rank}`)),
    ),
  );
  const equals = (levels: readonly string[]) =>
    levels.length === 0
      ? fc.constant([])
      : fc.array(fc.tuple(fc.constantFrom(...levels), fc.constantFrom(...levels)), { maxLength: 6 });

  test('show every level once and in order, whatever equals what', () => {
    const cases = columns.chain((tracks) => fc.tuple(fc.constant(tracks), equals(tracks.flat())));
    fc.assert(
      fc.property(cases, ([tracks, pairs]) => {
        const rows = heights(tracks, pairs).toReversed();
        for (const [index, track] of tracks.entries()) expect(rows.flatMap((row) => row[index] ?? [])).toEqual(track);
        for (const row of rows) expect(row.some((cell) => cell !== undefined)).toBe(true);
      }),
    );
  });
});
