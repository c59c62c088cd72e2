import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { keyResultStanding, shareOfWay } from './key-result-standing.ts';
import { outcomeStanding } from './outcome-standing.ts';
import { readingOf } from './reading.ts';

const TODAY = '2026-04-15';

type Fields = Readonly<Record<string, unknown>>;

function siteWith(keyResult: Fields, metric: Fields = {}, outcome: Fields = {}) {
  return exampleSite([
    example('outcome', {
      keyResults: [
        { id: 'first', text: 'It rises.', metric: 'example-metric', baseline: 40, target: 60, ...keyResult },
      ],
      ...outcome,
    }),
    example('metric', metric),
    example('metric', { target: { value: 5 }, direction: 'down', series: [] }, { id: 'guard' }),
    example(
      'metric',
      { target: { value: 5 }, direction: 'down', series: [{ date: '2026-04-01', value: 7 }] },
      { id: 'broken-guard' },
    ),
  ]);
}

function standingOf(keyResult: Fields, metric: Fields = {}, outcome: Fields = {}) {
  const { view, entry } = siteWith(keyResult, metric, outcome);
  const own = entry('outcome');
  return keyResultStanding(own, own.data.keyResults[0]!, view, TODAY);
}

const outcomeOf = (outcome: Fields, keyResult: Fields = {}, metric: Fields = {}) => {
  const { view, entry } = siteWith(keyResult, metric, outcome);
  return outcomeStanding(entry('outcome'), view, TODAY);
};

describe('the share of the way', () => {
  const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });

  test('is 0 at the baseline and 1 at the target, whichever way that leads', () => {
    fc.assert(
      fc.property(numbers, numbers, (baseline, target) => {
        fc.pre(Math.abs(baseline - target) > 1e-6);
        expect(shareOfWay(baseline, target, baseline)).toBeCloseTo(0);
        expect(shareOfWay(baseline, target, target)).toBe(1);
      }),
    );
  });

  test('is the same for a number that falls as for its mirror image that rises', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (baseline, target, value) => {
        expect(shareOfWay(-baseline, -target, -value)).toBe(shareOfWay(baseline, target, value));
      }),
    );
  });

  test('grows with every step towards the target', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), fc.integer({ min: 1 }), (baseline, target, value, step) => {
        fc.pre(baseline !== target);
        const nearer = value + Math.sign(target - baseline) * step;
        expect(shareOfWay(baseline, target, nearer)).toBeGreaterThan(shareOfWay(baseline, target, value)!);
      }),
    );
  });

  test.each([
    [40, 60, 50, 0.5],
    [9, 1, 7, 0.25],
    [40, 60, 70, 1.5],
    [40, 60, 30, -0.5],
    [40, 40, 45, undefined],
  ])('from %d to %d at %d is %s', (baseline, target, value, share) => {
    expect(shareOfWay(baseline, target, value)).toBe(share);
  });
});

describe('now', () => {
  const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-04-${String(day).padStart(2, '0')}`);
  const dated = fc.uniqueArray(fc.record({ date: days, value: fc.integer() }), { selector: ({ date }) => date });

  test('is the newest of all readings up to today, and of two on one day the one that was measured', () => {
    fc.assert(
      fc.property(dated, dated, (checkIns, series) => {
        const metric = siteWith({}, { series }).entry('metric');
        const all = [
          ...checkIns.map((each) => ({ ...each, from: 'check-in' })),
          ...series.map((each) => ({ ...each, from: 'series' })),
        ].filter(({ date }) => date <= TODAY);
        const newest = all.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1)?.date;
        const expected =
          all.find(({ date, from }) => date === newest && from === 'series') ?? all.find(({ date }) => date === newest);
        const reading = readingOf({ checkIns }, metric, TODAY);
        expect(reading && { date: reading.date, value: reading.value, from: reading.from }).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('is not a day that could not be measured', () => {
    const series = [
      { date: '2026-04-01', value: 44 },
      { date: '2026-04-08', value: null },
    ];
    expect(standingOf({}, { series }).now).toMatchObject({ value: 44, date: '2026-04-01', from: 'series' });
  });

  test('is unknown where nobody has noted or measured anything, and so is the share', () => {
    expect(standingOf({})).toMatchObject({ now: undefined, age: undefined, share: undefined, isReached: false });
  });

  test('is what it was when the outcome ended', () => {
    const series = [
      { date: '2026-03-20', value: 61 },
      { date: '2026-04-10', value: 20 },
    ];
    const ended = { on: '2026-03-31', because: 'The target was reached.' };
    expect(standingOf({}, { series }, { horizon: 'done', ended })).toMatchObject({
      now: { value: 61, date: '2026-03-20' },
      age: { days: 11 },
      isReached: true,
    });
  });
});

test.each([
  ['daily', '2026-04-11', 4, false],
  ['daily', '2026-04-10', 5, true],
  ['weekly', '2026-04-01', 14, false],
  ['weekly', '2026-03-31', 15, true],
  ['monthly', '2026-02-12', 62, false],
  ['quarterly', '2025-10-01', 196, true],
])('a number of a %s metric of %s is %d days old (stale: %s)', (updateFrequency, date, days, isStale) => {
  expect(standingOf({ checkIns: [{ date, value: 44 }] }, { updateFrequency }).age).toEqual({ days, isStale });
});

test.each([
  ['down', { value: 5 }, 5, false],
  ['down', { value: 5 }, 5.1, true],
  ['up', { value: 5 }, 5, false],
  ['up', { value: 5 }, 4.9, true],
  ['range', { low: 1, high: 5 }, 3, false],
  ['range', { low: 1, high: 5 }, 0, true],
  ['range', { low: 1, high: 5 }, 6, true],
  ['up', undefined, 4, undefined],
])('a guardrail that goes %s to %o is breached at %d: %s', (direction, target, value, isBreached) => {
  const series = [{ date: '2026-04-01', value }];
  const metric = { direction, series, ...(target && { target }) };
  expect(standingOf({ guardrail: 'example-metric' }, metric).guardrail?.isBreached).toBe(isBreached);
});

describe('a guardrail that is off its target', () => {
  const series = (before: number, now: number) => [
    { date: '2026-03-30', value: before },
    { date: '2026-04-10', value: now },
  ];
  const rising = (before: number, now: number) =>
    standingOf({ guardrail: 'example-metric' }, { direction: 'up', target: { value: 70 }, series: series(before, now) })
      .guardrail;

  test('is breached where it was better when the period began', () => {
    expect(rising(75, 60)).toMatchObject({ isOnTarget: false, isBreached: true });
    expect(rising(65, 60)).toMatchObject({ isOnTarget: false, isBreached: true });
  });

  test('is not breached where it is no worse than when the period began', () => {
    expect(rising(60, 64)).toMatchObject({ isOnTarget: false, isBreached: false });
    expect(rising(60, 59)).toMatchObject({ isOnTarget: false, isBreached: false });
  });
});

test('a guardrail without a value is neither kept nor breached', () => {
  expect(standingOf({ guardrail: 'guard' }).guardrail).toMatchObject({ now: undefined, isBreached: undefined });
});

describe('an outcome', () => {
  test('is as sure as the least sure of its key results, unless its owners say otherwise', () => {
    const confident = (confidence: string) => ({ checkIns: [{ date: '2026-04-01', value: 44, confidence }] });
    expect(outcomeOf({}, confident('low')).confidence).toMatchObject({ level: 'low', from: 'check-ins' });
    expect(outcomeOf({ confidence: { level: 'high' } }, confident('low')).confidence).toMatchObject({
      level: 'high',
      from: 'outcome',
    });
    expect(outcomeOf({}).confidence).toBeUndefined();
  });

  test('keeps the confidence of an earlier check-in where the last one says none', () => {
    const checkIns = [
      { date: '2026-04-01', value: 44, confidence: 'low' },
      { date: '2026-04-08', value: 45 },
    ];
    expect(outcomeOf({}, { checkIns }).confidence?.level).toBe('low');
  });

  const milestones = [
    { id: 'pilot', text: 'It runs.', due: '2026-04-14' },
    { id: 'early', text: 'It is known.', due: '2026-04-14', done: '2026-04-20' },
    { id: 'today', text: 'It is due.', due: TODAY },
  ];

  test('lists what is past due, not agreed, breached and stale', () => {
    const checkIns = [{ date: '2026-03-01', value: 44 }];
    const standing = outcomeOf(
      { milestones, dependsOn: ['team/example-team', { on: 'team/example-team', agreed: true }] },
      { guardrail: 'broken-guard', checkIns },
    );
    expect(standing.pastDue.map(({ id }) => id)).toEqual(['pilot']);
    expect(standing.notAgreed.map(({ on }) => on)).toEqual(['team/example-team']);
    expect(standing.breached).toHaveLength(1);
    expect(standing.stale).toHaveLength(1);
    expect(standing).toMatchObject({ isOpen: true, isOverdue: false, reached: [], unmeasured: [] });
  });

  test('waits for nothing any more once it has ended', () => {
    const ended = { on: '2026-04-10', because: 'Another way was shorter.' };
    const standing = outcomeOf({ horizon: 'dropped', ended, milestones, dependsOn: ['team/example-team'] });
    expect(standing).toMatchObject({ isOpen: false, pastDue: [], notAgreed: [], stale: [] });
  });

  test.each([
    ['now', '2026-Q1', true],
    ['now', '2026-Q2', false],
    ['later', '2026-Q1', false],
  ])('that is worked on %s in %s is overdue: %s', (horizon, period, isOverdue) => {
    expect(outcomeOf({ horizon, period }).isOverdue).toBe(isOverdue);
  });
});
