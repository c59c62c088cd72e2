/** What is exported as OpenSLO and imported again is the same objective; over the file that stands there it changes no byte. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { example } from '#model/rule.ts';
import { memoryTree } from '#source/tree.ts';
import { exampleSite } from '#testing/example-site.ts';
import { runs } from '#testing/runs.ts';
import { ALERT_OCCASIONS, sloSchema } from '../schema.ts';
import { OPERATORS } from '../sli.ts';
import { exporters } from './exporters.ts';
import { openSlo as importer } from './importer.ts';
import { isoIn, shorthandOf } from './shorthand.ts';

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const words = fc
  .array(
    fc.constantFrom('searches', 'Größe', '"quoted"', 'a: b', '# no comment', '- item', '{}', "it's", '99 %', 'true'),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.join(' '));
const percent = fc.integer({ min: 1, max: 999_999 }).map((number) => number / 10_000);
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toPrecision(8)) + 0);

const measure = fc.oneof(
  words,
  fc.record({
    query: words,
    type: optional(fc.constantFrom('Prometheus', 'Datadog')),
    dataSource: optional(fc.constant('main')),
    means: optional(words),
  }),
);
const label = optional(words);
const sli = fc.oneof(
  fc.record({ label, counter: optional(fc.boolean()), good: measure, total: measure }),
  fc.record({ label, counter: optional(fc.boolean()), bad: measure, total: measure }),
  fc.record({ label, raw: measure, rawType: fc.constantFrom('success', 'failure') }),
  fc.record({
    label,
    threshold: fc.record({
      metric: measure,
      op: fc.constantFrom(...OPERATORS),
      value: number,
      unit: optional(fc.constant('ms')),
    }),
  }),
);
const slice = (target: fc.Arbitrary<number | undefined>) =>
  fc.record({ target, window: fc.constantFrom('PT1M', 'PT90M', 'PT6H', 'P1D') });
const windows = fc.oneof(
  fc.constantFrom('P28D', 'P2W', 'P1M', 'P3M', 'P1Y', 'PT12H', 'PT45M'),
  fc.record({
    calendar: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
    every: fc.integer({ min: 1, max: 12 }),
    timeZone: fc.constantFrom('UTC', 'Europe/Berlin'),
    start: fc.constantFrom('2026-01-01', '2026-01-01T12:30'),
  }),
);
/** The same slices for all targets, or none: where a further target has none of its own it takes those of the first. */
const fields = fc
  .record({
    title: words,
    summary: optional(words),
    sli,
    target: percent,
    targetLabel: label,
    weight: optional(fc.integer({ min: 1, max: 9 })),
    window: windows,
    timeSlice: optional(slice(percent)),
    objectives: fc.array(fc.record({ label, target: percent, timeSlice: optional(slice(percent)) }), { maxLength: 2 }),
    parts: fc.array(fc.record({ label, target: percent, weight: optional(fc.integer({ min: 1, max: 9 })), sli }), {
      maxLength: 2,
    }),
    limit: optional(number),
    alertPolicies: fc.array(
      fc.record({
        label: words,
        severity: optional(fc.constantFrom('page', 'ticket')),
        burnRate: fc.constantFrom(1, 2.5, 14.4),
        lookback: fc.constantFrom('PT1H', 'P3D'),
        alertAfter: optional(fc.constant('PT5M')),
        alertWhen: fc.uniqueArray(fc.constantFrom(...ALERT_OCCASIONS), { minLength: 1 }),
      }),
      { maxLength: 2 },
    ),
    labels: fc.dictionary(fc.constantFrom('env', 'team'), fc.array(words, { minLength: 1, maxLength: 2 })),
    annotations: fc.dictionary(fc.constantFrom('example.org/page', 'note'), words),
  })
  .map(({ parts, limit, objectives, alertPolicies, ...all }) => {
    const limits = limit !== undefined && 'threshold' in all.sli ? [{ target: 50, value: limit }] : [];
    const plain = 'threshold' in all.sli ? limits : objectives;
    return {
      ...all,
      budgetingMethod: all.timeSlice === undefined ? 'occurrences' : 'timeslices',
      objectives: parts.length > 0 ? parts : plain.map((each) => withoutSame(each, all.timeSlice)),
      alertPolicies: alertPolicies.map((each) => ({
        ...each,
        alertWhen: ALERT_OCCASIONS.filter((when) => each.alertWhen.includes(when)),
      })),
    };
  });

/** A further target that has the slices of the first says so by saying nothing. */
function withoutSame<T extends object>(objective: T, timeSlice: object | undefined): T {
  const own = 'timeSlice' in objective ? objective.timeSlice : undefined;
  return JSON.stringify(own) === JSON.stringify(timeSlice) ? { ...objective, timeSlice: undefined } : objective;
}

const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('nothing that OpenSLO can say is lost on the way', () => {
  fc.assert(
    fc.property(fields, (all) => {
      const written = {
        ...sample(),
        ...(bare(all) as object),
        source: { file: 'search.yaml', name: 'search', service: 'shop' },
      };
      const text = stringify(written, { lineWidth: 0 });
      const { view, entry } = exampleSite([example('system'), example('domain'), { file: 'slos/search.yaml', text }]);
      const yaml = exporters[0]?.write?.(entry('slo', 'search'), view) ?? '';
      const again = (existing: Readonly<Record<string, string>>) =>
        importer.read(memoryTree({ 'search.yaml': yaml }), {
          owner: 'team/example-team',
          today: '2026-04-01',
          existing: memoryTree({ 'systems/example-system.yaml': 'title: X\n', ...existing }),
          given: { system: 'example-system', policy: 'We stop.' },
        });
      const anew = again({});
      expect(anew.faults).toEqual([]);
      expect(sloSchema.parse(parse(String(anew.files[0]?.content)))).toEqual(sloSchema.parse(parse(text)));
      expect(String(again({ 'slos/search.yaml': text }).files[0]?.content)).toBe(text);
      expect(anew.notes).toEqual([]);
    }),
    { numRuns: runs(1000, 100) },
  );
});

/** What every entry has. */
function sample(): object {
  return {
    title: 'Search',
    owner: 'team/example-team',
    reviewed: '2026-04-01',
    system: 'example-system',
    budgetPolicy: 'We stop.',
  };
}

test.each([
  ['1m', 'PT1M'],
  ['12h', 'PT12H'],
  ['28d', 'P28D'],
  ['2w', 'P2W'],
  ['1M', 'P1M'],
  ['1Y', 'P1Y'],
])('%s is %s, and back', (short, iso) => {
  expect(isoIn(short)).toBe(iso);
  expect(shorthandOf(iso)).toBe(short);
});

test.each([
  ['5', 'PT5M'],
  ['1Q', 'P3M'],
  ['0d', undefined],
  ['1.5h', undefined],
  ['28 days', undefined],
])('%s is read as %s', (short, iso) => {
  expect(isoIn(short)).toBe(iso);
});

test.each([
  ['P1DT2H', '26h'],
  ['PT1H30M', '90m'],
  ['P1M2D', undefined],
])('%s is written as %s', (iso, short) => {
  expect(shorthandOf(iso)).toBe(short);
});
