import fc from 'fast-check';
import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { metricExports, seriesCsv } from './csv.ts';
import { pointsOf } from './series.ts';

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-04-15'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const note = fc
  .array(fc.constantFrom('a', 'Z', 'ä', ' ', ',', ';', '"', '\n', '=', '-', "'", '@'), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');
const point = fc.record(
  { date: day, value: fc.option(fc.integer({ min: -9_999, max: 99_999 }).map((cents) => cents / 100)), note },
  { requiredKeys: ['date', 'value'] },
);

test('the values of a metric read back from their CSV as they were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(point, { selector: ({ date }) => date, minLength: 1, maxLength: 12 }), (series) => {
      const typed = exampleSite([example('metric', { series })]).entry('metric');
      const read = exampleSite([
        example('metric'),
        { file: 'metrics/example-metric.csv', text: seriesCsv(typed) },
      ]).entry('metric');
      expect(pointsOf(read)).toEqual(pointsOf(typed));
    }),
    { numRuns: 60 },
  );
});

test('a metric without values has no file', () => {
  const { view } = exampleSite([
    example('metric', {}, { id: 'planned' }),
    example('metric', { series: [{ date: '2026-04-13', value: 3, note: 'Quiet.' }] }, { id: 'measured' }),
  ]);
  const files = metricExports(view.entriesOf('metric'));
  expect(files.map(({ path, content }) => [path, content()])).toEqual([
    ['/metrics/measured.csv', '\uFEFFdate,value,note\r\n2026-04-13,3,Quiet.\r\n'],
  ]);
});
