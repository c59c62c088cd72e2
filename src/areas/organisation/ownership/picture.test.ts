import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut, type Start } from './picture.ts';

const MOST_ROWS = 40;
const starts = fc
  .array(fc.record({ ends: fc.uniqueArray(fc.nat(12), { maxLength: 3 }), weight: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 1,
    maxLength: MOST_ROWS,
  })
  .map((rows) =>
    rows.map(({ ends, weight }, index): Start => ({
      key: `start-${index}`,
      to: ends.map((end) => ({ end: `end-${end}`, weight })),
    })),
  );
const span = fc.constantFrom(1, 2);

/** Where each end begins, from its free rows. */
function rowsOf({ ends }: ReturnType<typeof layOut>, each: number): ReadonlyMap<string, number> {
  let row = 0;
  return new Map(
    ends.map(({ key, gap }) => {
      const at = row + gap;
      row = at + each;
      return [key, at];
    }),
  );
}

describe('the picture of who owns what', () => {
  test('has each end once, within its rows, and none on another', () => {
    fc.assert(
      fc.property(starts, span, (given, each) => {
        const layout = layOut(given, each);
        const wanted = new Set(given.flatMap(({ to }) => to.map(({ end }) => end)));
        expect(layout.ends.map(({ key }) => key).toSorted()).toEqual([...wanted].toSorted());
        expect(layout.ends.every(({ gap }) => Number.isInteger(gap) && gap >= 0)).toBe(true);
        expect(Math.max(0, ...rowsOf(layout, each).values()) + (wanted.size > 0 ? each : 0)).toBeLessThanOrEqual(
          layout.rows,
        );
      }),
    );
  });

  test('joins the middle of each row with the middle of its end', () => {
    fc.assert(
      fc.property(starts, span, (given, each) => {
        const layout = layOut(given, each);
        const rows = rowsOf(layout, each);
        expect(layout.lines).toHaveLength(given.reduce((sum, { to }) => sum + to.length, 0));
        for (const { start, end, d } of layout.lines) {
          const from = Number(/^M0 ([\d.]+)/.exec(d)?.[1]);
          const to = Number(/ ([\d.]+)$/.exec(d)?.[1] ?? from);
          expect(from).toBe((Number(start.split('-')[1]) + 0.5) * 10);
          expect(d.includes('H') ? from : to).toBe(((rows.get(end) ?? NaN) + each / 2) * 10);
        }
      }),
    );
  });

  test('is the same each time', () => {
    fc.assert(
      fc.property(starts, span, (given, each) => {
        expect(layOut(structuredClone(given), each)).toEqual(layOut(given, each));
      }),
    );
  });

  test('is drawn like this', () => {
    const to = (end: string) => [{ end, weight: 1 }];
    expect(
      layOut(
        [
          { key: 'commerce', to: [] },
          { key: 'ledger', to: to('billing') },
          { key: 'printer', to: to('nobody') },
          { key: 'invoicing', to: to('billing') },
        ],
        2,
      ),
    ).toEqual({
      rows: 4,
      ends: [
        { key: 'billing', gap: 0 },
        { key: 'nobody', gap: 0 },
      ],
      lines: [
        { start: 'ledger', end: 'billing', weight: 1, d: 'M0 15C50 15 50 10 100 10' },
        { start: 'printer', end: 'nobody', weight: 1, d: 'M0 25C50 25 50 30 100 30' },
        { start: 'invoicing', end: 'billing', weight: 1, d: 'M0 35C50 35 50 10 100 10' },
      ],
    });
  });
});
