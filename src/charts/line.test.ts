import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySeries, cornersOf, dayAfter, faultsOf, weekly } from '#testing/pictures.ts';
import { speechIn } from '#testing/speech.ts';
import { line, type LineData } from './line.ts';
import { momentOf, timeScale } from './time.ts';

const english = speechIn('en');
const leadTime: LineData = {
  name: 'Change lead time',
  unit: 'hours',
  every: 'weekly',
  target: { value: 4 },
  points: weekly([9.5, 8.1, undefined, 6.8, 5, 4.2]),
};
const panelOf = (data: LineData, language = 'en') => line.draw(data, speechIn(language)).panels[0]!;
const pathsOf = (data: LineData) => panelOf(data).shapes.flatMap((shape) => (shape.form === 'path' ? [shape.d] : []));
const wordsOf = (data: LineData) => panelOf(data).labels.map(({ words }) => words);
const wordsAfter = (data: LineData) => panelOf(data).end.labels.map(({ words }) => words);

describe('in words', () => {
  test.each([
    ['en', 'Change lead time: 9.5 hours on 5 January 2026, then 4.2 hours on 9 February 2026; target: 4 hours.'],
    ['de', 'Change lead time: 9,5 hours am 5. Januar 2026, dann 4,2 hours am 9. Februar 2026; Ziel: 4 hours.'],
  ])('a line has its first value, its last and its target (%s)', (language, sentence) => {
    expect(panelOf(leadTime, language).says.replaceAll('\u00a0', ' ')).toBe(sentence);
  });

  test('a single value is said once', () => {
    expect(panelOf({ name: 'Satisfaction', unit: '', points: weekly([4]) }).says).toBe(
      'Satisfaction: 4 on 5 January 2026.',
    );
  });

  test('a series without values has no picture', () => {
    expect(line.draw({ ...leadTime, points: weekly([undefined]) }, english)).toEqual({
      panels: [],
      remarks: ['No values yet.'],
      notes: [],
    });
  });

  test('the table has every row, the newest first, and says where a value is missing', () => {
    const points = [...weekly([9.5, undefined]), { at: '2026-01-12T13:00', value: 8, note: 'Moved.' }];
    expect(line.table({ ...leadTime, points }, english)).toEqual({
      columns: ['Date', 'Change lead time', 'Note'],
      rows: [
        ['12 January 2026, 13:00', '8\u00a0hours', 'Moved.'],
        ['12 January 2026', 'no value', ''],
        ['5 January 2026', '9.5\u00a0hours', ''],
      ],
    });
  });
});

describe('a gap', () => {
  test.each([
    ['an empty cell', { points: weekly([1, 2, undefined, 3, 4]) }, 2],
    ['two weeks without a row', { points: weekly([1, 2, 3, 4]).filter((_, week) => week !== 2) }, 1],
    ['a month without a row', { points: [...weekly([1, 2]), ...weekly([0, 0, 0, 0, 0, 3, 4]).slice(5)] }, 2],
    ['a weekend in a daily series', { every: 'daily' as const, points: [0, 3, 4, 7].map(pointAt) }, 1],
    ['ten days in a daily series', { every: 'daily' as const, points: [0, 1, 11, 12].map(pointAt) }, 2],
    ['twice the usual distance, where nothing is said', { every: undefined, points: [0, 2, 4, 9, 11].map(pointAt) }, 2],
  ] as const)('%s leaves %o', (_, data, stretches) => {
    expect(pathsOf({ ...leadTime, ...data })).toHaveLength(stretches);
  });

  test('is never drawn over', () => {
    fc.assert(
      fc.property(anySeries, (points) => {
        const x = timeScale(points.map(({ at }) => at));
        const gaps = points.filter(({ value }) => value === undefined).map(({ at }) => x(at) * 10);
        const steps = points.slice(1).map(({ at }, index) => [points[index]!.at, at] as const);
        const holes = steps
          .filter(([from, to]) => momentOf(to) - momentOf(from) > 13 * 86_400_000)
          .map(([from, to]) => ((x(from) + x(to)) / 2) * 10);
        for (const d of points.some(({ value }) => value !== undefined) ? pathsOf({ ...leadTime, points }) : []) {
          const across = cornersOf(d).map(([at = NaN]) => at);
          for (const gap of [...gaps, ...holes])
            expect(gap > Math.min(...across) && gap < Math.max(...across)).toBe(false);
        }
      }),
    );
  });
});

function pointAt(days: number) {
  return { at: dayAfter(days), value: days };
}

describe('an axis', () => {
  test.each([
    ['begins at zero where the values reach down to half of it', [4, 9], {}, undefined],
    [
      'begins near values that are close together, and says so',
      [99.5, 99.9],
      { unit: '%' },
      'The axis begins at 99.5 %.',
    ],
    ['begins at zero for counts', [95, 99], { fromZero: true }, undefined],
    ['reaches below zero where values do', [-5, 20], {}, undefined],
    ['reaches a target that is far away', [9, 10], { target: { value: 2 } }, undefined],
  ] as const)('%s', (_, values, more, remark) => {
    const picture = line.draw({ ...leadTime, target: undefined, points: weekly(values), ...more }, english);
    expect(picture.remarks[0]?.replaceAll('\u00a0', ' ')).toBe(remark);
  });

  test('has its unit above it, or after each number where it is short', () => {
    const [hours, share] = ['hours', '%'].map((unit) => panelOf({ ...leadTime, unit }));
    expect([hours?.title, hours?.start.labels[1]?.words]).toEqual(['hours', '2']);
    expect([share?.title, share?.start.labels[1]?.words]).toEqual([undefined, '2\u00a0%']);
  });

  test('says the year once, and on a narrow screen fewer days', () => {
    const narrow = ['Feb 2026', 'Jun'];
    const { labels } = panelOf({ ...leadTime, points: weekly(Array.from({ length: 30 }, () => 1)) });
    expect(labels.map(({ words }) => words)).toEqual(['Feb 2026', 'Mar', 'Apr', 'May', 'Jun', 'Jul']);
    expect(labels.filter(({ roomy }) => !roomy).map(({ words }) => words)).toEqual(narrow);
    expect(wordsOf({ ...leadTime, points: weekly(Array.from({ length: 80 }, () => 1)) })).toContain('2027');
  });
});

describe('labels', () => {
  test('stand at the end of what they name', () => {
    const limits = [{ value: 12 }, { value: 11, label: 'pain' }];
    expect(wordsAfter({ ...leadTime, limits })).toEqual(['limit 12', 'pain 11', '4.2', 'target 4']);
    expect(wordsAfter({ ...leadTime, target: { low: 3, high: 5 } })).toContain('target 3–5');
  });

  test('a last value that is not at the end stands beside its point', () => {
    expect(wordsOf({ ...leadTime, marks: [{ at: '2026-06-01', label: 'ends' }] })).toContain('4.2');
  });

  test('marks have their name, and a number where it is too long, as notes have', () => {
    const long = 'The experiment with smaller pull requests began';
    const data = {
      ...leadTime,
      marks: [
        { at: '2026-01-12', label: 'began' },
        { at: '2026-01-26', label: long },
      ],
      points: leadTime.points.map((point, week) => (week === 1 ? { ...point, note: 'A long holiday.' } : point)),
    };
    expect(line.draw(data, english).notes).toEqual(['12 Jan: A long holiday.', long]);
    expect(wordsOf(data)).toEqual(expect.arrayContaining(['began', '1', '2']));
  });
});

test('nothing leaves the picture, and no label lies on another', () => {
  const label = fc.constantFrom('began', 'ends', 'the experiment ends', 'a long name that has no room beside its line');
  fc.assert(
    fc.property(
      anySeries,
      fc.array(fc.record({ at: fc.nat({ max: 400 }).map(dayAfter), label }), { maxLength: 4 }),
      fc.constantFrom({}, { value: 5 }, { low: 2, high: 3 }, { low: 100 }),
      fc.constantFrom('', '%', 'hours'),
      fc.constantFrom('en', 'de'),
      fc.constantFrom(undefined, 60, 96),
      (points, marks, target, unit, language, height) => {
        const data = { name: 'Lead time', unit, points, marks, target, limits: [{ value: 6 }], height };
        expect(faultsOf(line.draw(data, speechIn(language)))).toEqual([]);
      },
    ),
  );
});

test('a thousand points are less than 6 kB, and the same each time', () => {
  const points = Array.from({ length: 1000 }, (_, day) => ({ at: dayAfter(day), value: (day * 7919) % 997 }));
  const drawn = [0, 1].map(() => JSON.stringify(line.draw({ ...leadTime, every: 'daily', points }, english)));
  expect(drawn[0]).toBe(drawn[1]);
  expect(gzipSync(drawn[0]!, { level: 9 }).length).toBeLessThan(6000);
});
