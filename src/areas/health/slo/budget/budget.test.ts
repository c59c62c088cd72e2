/** What an error budget is at its edges. */
import { describe, expect, test } from 'vitest';
import type { SeriesPoint } from '#model/series.ts';
import { budgetOf, type Budget, type Unmeasured } from './budget.ts';
import { burnDownOf } from './burn-down.ts';
import { burnRatesOf } from './burn-rates.ts';
import type { Aim } from './units.ts';

const AIM: Aim = { target: 99.9, window: 'P3D', budgetingMethod: 'occurrences' };

type Row = readonly [at: string, good: number | undefined, total: number | undefined];

function budgetFrom(rows: readonly Row[], aim: Partial<Aim> = {}, today = '2026-04-15'): Budget | Unmeasured {
  const points = rows.map(([at, good, total], index): SeriesPoint => {
    const values = { ...(good === undefined ? {} : { good }), ...(total === undefined ? {} : { total }) };
    return { at, values, line: index + 2 };
  });
  return budgetOf({ ...AIM, ...aim }, { file: 'slos/x.csv', points }, today);
}

function measured(...given: Parameters<typeof budgetFrom>): Budget {
  const budget = budgetFrom(...given);
  if (typeof budget === 'string') throw new Error(budget);
  return budget;
}

const day = (number: number) => `2026-04-${String(number).padStart(2, '0')}`;
const days = (...rows: readonly (readonly [number, number])[]): readonly Row[] =>
  rows.map(([good, total], index) => [day(13 + index), good, total]);

describe('of single events', () => {
  test.each([
    ['nothing failed', days([1000, 1000], [1000, 1000], [1000, 1000]), 1, false],
    ['a part is spent', days([999, 1000], [1000, 1000], [1000, 1000]), 2 / 3, false],
    ['all of it is spent, to the last event', days([999, 1000], [999, 1000], [999, 1000]), 0, true],
    ['more than all of it is spent', days([994, 1000], [1000, 1000], [1000, 1000]), -1, true],
    ['nothing happened', days([0, 0], [0, 0], [0, 0]), undefined, false],
    ['nothing happened on one of the days', days([0, 0], [1000, 1000], [999, 1000]), 0.5, false],
  ])('%s', (_, rows, left, isSpent) => {
    const budget = measured(rows);
    if (left === undefined) expect(budget.left).toBe(undefined);
    else expect(budget.left).toBeCloseTo(left, 12);
    expect(budget.isSpent).toBe(isSpent);
  });

  test('a day without numbers is unknown: no budget comes from it', () => {
    const budget = measured([
      [day(13), 1000, 1000],
      [day(14), undefined, 1000],
      [day(15), 999, 1000],
    ]);
    expect(budget).toMatchObject({ total: 2000, allowed: 2, failed: 1, unknown: 1440 });
  });

  test('more good than all cannot be, so it is unknown', () => {
    expect(measured(days([1000, 1000], [1001, 1000], [1000, 1000]))).toMatchObject({ total: 2000, unknown: 1440 });
  });

  test('a day to come is not counted', () => {
    expect(measured(days([1000, 1000], [1000, 1000], [0, 1000]), {}, day(14))).toMatchObject({ failed: 0 });
  });

  test('where numbers end, a rolling window ends', () => {
    expect(measured([[day(2), 999, 1000]]).window).toEqual(measured([[day(2), 999, 1000]], {}, day(2)).window);
  });

  test('an hour of a day that is told as a whole is not counted twice', () => {
    expect(
      measured([
        [day(14), 10, 10],
        [`${day(14)}T10:00`, 1, 5],
      ]),
    ).toMatchObject({ total: 10, failed: 0 });
  });

  test('without numbers there is none', () => {
    expect(budgetFrom([])).toBe('no-numbers');
    expect(budgetFrom([[day(14), undefined, undefined]])).toBe('no-numbers');
  });

  test('a window shorter than a step of the series has none', () => {
    expect(budgetFrom(days([10, 10]), { window: 'PT12H' })).toBe('steps-do-not-fit');
  });
});

describe('of calendar windows', () => {
  const window = { calendar: 'month', every: 1, timeZone: 'Europe/Berlin', start: '2026-01-01' } as const;

  test('begins anew with each of them', () => {
    const rows: readonly Row[] = [
      ['2026-03-31', 0, 1000],
      ['2026-04-01', 1000, 1000],
    ];
    expect(measured(rows, { window })).toMatchObject({ failed: 0, total: 1000, left: 1 });
    expect(measured(rows, { window }, '2026-03-31')).toMatchObject({ failed: 1000, isSpent: true });
  });

  test('says where the present one has no numbers yet', () => {
    expect(budgetFrom([['2026-03-31', 1000, 1000]], { window }, '2026-04-01')).toBe('no-numbers-yet');
  });

  test('keeps to the end of short months', () => {
    const { window: last } = measured(
      [['2026-03-05', 1, 1]],
      { window: { ...window, start: '2026-01-31' } },
      '2026-03-05',
    );
    expect([last.from, last.to].map((minute) => minute / 1440)).toEqual([20_512, 20_543]);
  });

  test('counts slices that are still to come', () => {
    const aim: Partial<Aim> = {
      target: 90,
      window,
      budgetingMethod: 'timeslices',
      timeSlice: { target: 95, window: 'P1D' },
    };
    expect(
      measured(
        [
          ['2026-04-01', 95, 100],
          ['2026-04-02', 94, 100],
        ],
        aim,
        '2026-04-02',
      ),
    ).toMatchObject({ total: 2, failed: 1, allowed: 3, slice: 1440 });
  });
});

describe('of slices', () => {
  const hours: readonly Row[] = [
    [`${day(14)}T00:00`, 90, 100],
    [`${day(14)}T01:00`, 100, 100],
    [`${day(14)}T02:00`, 0, 0],
    [`${day(14)}T03:00`, 50, 100],
  ];
  const slices = (slice: string, budgetingMethod: Aim['budgetingMethod'] = 'timeslices'): Partial<Aim> => ({
    target: 50,
    window: 'P1D',
    budgetingMethod,
    timeSlice: { target: 95, window: slice },
  });

  test.each([
    ['an hour', 'PT1H', { good: 2, total: 4, isSpent: true }],
    ['two hours: those without any event fail nobody', 'PT2H', { good: 1, total: 2 }],
    ['three hours, of which the last are not known to the end', 'PT3H', { good: 1, total: 1 }],
  ])('of %s', (_, slice, expected) => {
    expect(measured(hours, slices(slice))).toMatchObject(expected);
  });

  test('shorter than the steps of the series are counted in it', () => {
    expect(measured([[day(14), 280, 288]], slices('PT5M'))).toMatchObject({ total: 288, failed: 8, slice: 5 });
  });

  test('may fit no step of the series', () => {
    expect(budgetFrom(hours, slices('PT90M'))).toBe('steps-do-not-fit');
    expect(budgetFrom(hours, slices('PT7M'))).toBe('steps-do-not-fit');
    expect(budgetFrom(hours, { ...slices('PT1H'), timeSlice: undefined })).toBe('steps-do-not-fit');
  });

  test('the mean of their ratios weighs a quiet hour as much as a busy one', () => {
    const budget = measured(
      [
        [`${day(14)}T00:00`, 0, 1],
        [`${day(14)}T01:00`, 1000, 1000],
      ],
      slices('PT1H', 'ratio-timeslices'),
    );
    expect(budget).toMatchObject({ good: 1, total: 2, allowed: 1, failed: 1, isSpent: true });
  });
});

describe('burn rates', () => {
  const steady = (count: number, hour: (index: number) => readonly [number, number]): readonly Row[] =>
    Array.from({ length: count }, (_, index) => {
      const [good, total] = hour(index);
      return [`${day(1 + Math.floor(index / 24))}T${String(index % 24).padStart(2, '0')}:00`, good, total];
    });
  const ratesOf = (budget: Budget, alertPolicies: Parameters<typeof burnRatesOf>[0]['alertPolicies'] = []) =>
    burnRatesOf({ target: 99.9, alertPolicies }, budget);

  test('of hours reach from one hour to the whole window, with the rates of the workbook', () => {
    const budget = measured(
      steady(14 * 24, () => [1000, 1000]),
      { window: 'P30D' },
    );
    expect(
      ratesOf(budget).map(({ lookback, alerts }) => [
        lookback,
        ...alerts.map(({ burnRate }) => Number(burnRate.toFixed(9))),
      ]),
    ).toEqual([[60, 14.4], [360, 6], [1440], [4320, 1], [43_200]]);
  });

  test('of days begin with a day', () => {
    const rows: readonly Row[] = Array.from({ length: 15 }, (_, index) => [day(index + 1), 1000, 1000]);
    expect(ratesOf(measured(rows, { window: 'P14D' })).map(({ lookback }) => lookback / 1440)).toEqual([1, 3, 7, 14]);
  });

  test('an alert is on while the budget burns over its long and its short time', () => {
    const burning = (from: number, to: number) =>
      ratesOf(
        measured(
          steady(240, (index) => [index >= from && index < to ? 900 : 1000, 1000]),
          { window: 'P30D' },
        ),
      )
        .filter(({ alerts }) => alerts.some(({ isOn }) => isOn))
        .map(({ lookback }) => lookback / 60);
    expect(burning(239, 240)).toEqual([1, 6, 72]);
    expect(burning(234, 238)).toEqual([72]);
    expect(burning(100, 110)).toEqual([]);
  });

  test('are unknown where nothing is known', () => {
    const rows = steady(72, () => [1000, 1000]).filter((_, index) => index < 40 || index === 71);
    const [, sixHours] = ratesOf(measured(rows, { window: 'P30D' }));
    expect(sixHours).toMatchObject({ lookback: 360, rate: 0, unknown: 300 });
  });

  test('of alerts that look at less than a step of the series are unknown', () => {
    const rows: readonly Row[] = [
      [day(13), 990, 1000],
      [day(14), 990, 1000],
    ];
    const policy = { label: 'Fast', burnRate: 2, lookback: 'PT1H', alertWhen: ['breaching' as const] };
    expect(ratesOf(measured(rows, { window: 'P28D' }), [policy])[0]).toMatchObject({
      lookback: 60,
      rate: undefined,
      alerts: [{ label: 'Fast', isOn: false }],
    });
  });

  test('of alert policies take the place of the workbook’s', () => {
    const budget = measured(
      steady(48, () => [990, 1000]),
      { window: 'P28D' },
    );
    const policy = {
      label: 'Fast',
      severity: 'page',
      burnRate: 2,
      lookback: 'PT2H',
      alertWhen: ['breaching' as const],
    };
    expect(
      ratesOf(budget, [policy]).flatMap(({ lookback, alerts }) =>
        alerts.map(({ label, isOn }) => [lookback, label, isOn]),
      ),
    ).toEqual([[120, 'Fast', true]]);
  });
});

test('a burn-down has a gap where nothing is known', () => {
  const budget = measured(
    [
      [day(10), 1000, 1000],
      [day(12), 995, 1000],
      [day(13), 1000, 1000],
    ],
    { window: 'P4D', target: 99 },
  );
  expect(burnDownOf(budget).map(({ at, left }) => [at, left && Number(left.toFixed(3))])).toEqual([
    ['2026-04-10', 1],
    ['2026-04-11', undefined],
    ['2026-04-12', 0.833],
    ['2026-04-13', 0.833],
  ]);
});

test('a burn-down of a few days goes by the hour', () => {
  const budget = measured(
    [
      [`${day(14)}T22:00`, 99, 100],
      [`${day(14)}T23:00`, 100, 100],
    ],
    { window: 'PT2H', target: 90 },
  );
  expect(burnDownOf(budget)).toEqual([
    { at: `${day(14)}T22:00`, left: 0.95 },
    { at: `${day(14)}T23:00`, left: 0.95 },
  ]);
});
