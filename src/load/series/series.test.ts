/** Numbers beside an entry arrive with it, whatever program wrote the file. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SeriesColumns } from '#model/series.ts';
import { decode, SourceText } from '#source/decode.ts';
import { memoryTree } from '#source/tree.ts';
import { csv } from '#words/csv.ts';
import { readSeries } from './read-series.ts';

const WEEKLY: SeriesColumns = { numbers: ['value'] };
const HOURLY: SeriesColumns = { numbers: ['good', 'total'], hourly: true };

function read(text: string, columns = WEEKLY) {
  const [file] = memoryTree({ 'metrics/lead-time.csv': text }).files;
  const source = file && decode(file);
  if (!(source instanceof SourceText)) throw new Error('The text is not UTF-8');
  return readSeries(source, columns);
}

test('points come in the order of their dates, each with its line', () => {
  const { series, problems } = read('date,value,note\n2026-04-13,3.9,\n2026-03-30,4.5,Before\n');
  expect(problems).toEqual([]);
  expect(series.points).toEqual([
    { at: '2026-03-30', values: { value: 4.5 }, note: 'Before', line: 3 },
    { at: '2026-04-13', values: { value: 3.9 }, line: 2 },
  ]);
});

test('an empty cell is a gap, and an empty row is none', () => {
  const { series } = read('date,value\n2026-03-30,\n,\n\n2026-04-06,0\n');
  expect(series.points.map(({ at, values }) => [at, values.value])).toEqual([
    ['2026-03-30', undefined],
    ['2026-04-06', 0],
  ]);
});

describe('a file is read as', () => {
  const rows = [{ at: '2026-03-30', values: { value: 4.5 }, note: 'Quiet; slow', line: 2 }];
  test.each([
    ['a spreadsheet writes it in Europe', '\uFEFFdate;value;note\r\n2026-03-30;4.5;"Quiet; slow"\r\n', 2],
    ['a terminal writes it', 'date\tvalue\tnote\n2026-03-30\t4.5\tQuiet; slow\n', 2],
    ['Excel marks its separator', 'sep=;\ndate;value;note\n2026-03-30;4.5;"Quiet; slow"\n', 3],
    ['people name columns', 'Date,VALUE, Note\n2026-03-30,4.5,Quiet; slow\n', 2],
  ])('%s', (_, text, line) => {
    const { series, problems } = read(text);
    expect(problems).toEqual([]);
    expect(series.points).toEqual([{ ...rows[0], line }]);
  });
});

test('hours are read where a kind has hours, in one form', () => {
  const { series, problems } = read(
    'date,good,total\n2026-04-01T13:00,9,10\n2026-04-01 14:00:00,8,10\n2026-04-01T15:00Z,8,10\n',
    HOURLY,
  );
  expect(problems).toEqual([]);
  expect(series.points.map(({ at }) => at)).toEqual(['2026-04-01T13:00', '2026-04-01T14:00', '2026-04-01T15:00']);
});

describe('each mistake has its hint', () => {
  test.each([
    ['date,value\n2026-03-30,"4,5"\n', 'Write a decimal point: `4.5`. In thousands, leave the comma out.'],
    ['date,value\n2026-03-30,4.5 h\n', 'Write the number alone: `4.5`. Its unit stands in the entry.'],
    [
      'date,value\n2026-03-30,1e308\n',
      'Numbers beyond a thousand million millions are not read: count in a larger unit.',
    ],
    ['date,value\n2026-03-30,n/a\n', 'Leave the cell empty where nothing is known: the chart then shows a gap.'],
    ['date,value\n2026-03-30T10:12,4\n', 'Write the day alone: `2026-03-30`.'],
    ['dat,value\n2026-03-30,4\n', 'Did you mean `date`?'],
    ['2026-03-30,4\n', 'Put a row of names above the numbers: `date,value,note`.'],
  ])('%j', (text, hint) => {
    expect(read(text).problems[0]?.hint).toBe(hint);
  });
});

test('what is written as CSV is read as it was, formulas and line breaks in notes included', () => {
  const day = fc.integer({ min: 0, max: 9_999 }).map((days) => {
    const date = new Date(Date.UTC(2000, 0, 1) + days * 86_400_000);
    return date.toISOString().slice(0, 10);
  });
  const note = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', ';', '\n', '=', '-', "'"), maxLength: 8 });
  const point = fc.record({ at: day, value: fc.option(fc.double({ noNaN: true, min: -1e15, max: 1e15 })), note });
  let withNotes = 0;
  fc.assert(
    fc.property(fc.uniqueArray(point, { selector: ({ at }) => at, minLength: 1, maxLength: 30 }), (points) => {
      const rows = points.map(({ at, value, note: words }) => [at, value === null ? '' : String(value), words]);
      const { series, problems } = read(csv([['date', 'value', 'note'], ...rows]));
      expect(problems).toEqual([]);
      const expected = points
        .toSorted((a, b) => (a.at < b.at ? -1 : 1))
        .map(({ at, value, note: words }) => [at, value === null ? undefined : value + 0, words.trim() || undefined]);
      expect(series.points.map(({ at, values, note: words }) => [at, values.value, words])).toEqual(expected);
      if (points.some(({ note: words }) => /[\n=]/.test(words))) withNotes += 1;
    }),
  );
  expect(withNotes).toBeGreaterThan(20);
});
