/** What is said of any series of points, whatever their order and their gaps. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Metric } from './schema.ts';
import { changeOf } from './change.ts';
import { conditionOf, OLDEST } from './condition.ts';
import { tendencyOf } from './judgement.ts';
import { latestOf, pointsOf } from './series.ts';
import { FREQUENCIES } from './values.ts';

const TODAY = Temporal.PlainDate.from('2026-04-15');
const daysAgo = (days: number) => TODAY.subtract({ days }).toString();

const points = fc
  .uniqueArray(fc.record({ age: fc.nat({ max: 400 }), value: fc.option(fc.integer({ min: -50, max: 50 })) }), {
    selector: ({ age }) => age,
    maxLength: 30,
  })
  .map((all) => all.map(({ age, value }) => ({ date: daysAgo(age), value, age })));
const aims = fc.constantFrom<Pick<Metric, 'direction' | 'target'>>(
  { direction: 'up' },
  { direction: 'down' },
  { direction: 'range', target: { low: -10, high: 10 } },
);

/** Only what is asked of a metric here. */
function metricOf(series: Metric['series'], fields: Partial<Metric> = {}) {
  const data: Partial<Metric> = { series, lifecycle: 'active', updateFrequency: 'weekly', direction: 'up', ...fields };
  return { data: data as Metric };
}

describe('of any points', () => {
  test('the latest is the newest that has a value', () => {
    fc.assert(
      fc.property(points, (all) => {
        const newest = all.filter(({ value }) => value !== null).toSorted((a, b) => a.age - b.age)[0];
        const latest = latestOf(metricOf(all));
        expect(latest && [latest.date, latest.value]).toEqual(newest && [newest.date, newest.value]);
      }),
    );
  });

  test('none is lost, and they stand in order', () => {
    fc.assert(
      fc.property(points, (all) => {
        const dates = pointsOf(metricOf(all)).map(({ date }) => date);
        expect(dates).toEqual(all.map(({ date }) => date).toSorted());
      }),
    );
  });

  test('the number is old exactly where its last value is older than its frequency allows', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(...FREQUENCIES), (all, updateFrequency) => {
        const ages = all.filter(({ value }) => value !== null).map(({ age }) => age);
        const { is } = conditionOf(metricOf(all, { updateFrequency }), TODAY.toString());
        expect(is === 'empty').toBe(ages.length === 0);
        expect(is === 'stale').toBe(ages.length > 0 && Math.min(...ages) > OLDEST[updateFrequency]);
      }),
    );
  });

  test('a gap is at its end exactly where a newer point has no value', () => {
    fc.assert(
      fc.property(points, (all) => {
        const condition = conditionOf(metricOf(all, { updateFrequency: 'quarterly' }), TODAY.toString());
        const last = Math.min(...all.filter(({ value }) => value !== null).map(({ age }) => age));
        const missing = all.filter(({ age }) => age < last).length;
        if (condition.is === 'gap') expect(condition.missing).toBe(missing);
        if (condition.is === 'fresh') expect(missing).toBe(0);
      }),
    );
  });

  test('the change leads from an older value to the latest, and never over less than it could', () => {
    fc.assert(
      fc.property(points, (all) => {
        const metric = metricOf(all);
        const change = changeOf(metric);
        const measured = pointsOf(metric).filter(({ value }) => value !== undefined);
        expect(change === undefined).toBe(measured.length < 2);
        if (change === undefined) return;
        const { from, to, by } = change;
        expect(to).toEqual(latestOf(metric));
        expect(from.value + by).toBeCloseTo(to.value);
        const then = Temporal.PlainDate.from(to.date).subtract({ months: 3 }).toString();
        const old = measured.filter(({ date }) => date <= then);
        expect(from).toEqual(old.at(-1) ?? measured[0]);
      }),
    );
  });
});

test('what got better one way got worse the other way', () => {
  const value = fc.integer({ min: -50, max: 50 });
  const turned = { better: 'worse', worse: 'better', same: 'same' } as const;
  fc.assert(
    fc.property(aims, value, value, (aim, before, now) => {
      const there = tendencyOf(aim, before, now);
      expect(there).toBeDefined();
      if (aim.direction === 'range') expect(tendencyOf(aim, now, before)).toBe(turned[there!]);
      else expect(tendencyOf({ direction: aim.direction === 'up' ? 'down' : 'up' }, before, now)).toBe(turned[there!]);
    }),
  );
});
