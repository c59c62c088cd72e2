/** `waymark import series`: numbers come in as they are, are added to what stands there, and nothing is guessed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import type { Given } from '#model/options.ts';
import { memoryTree } from '#source/tree.ts';
import { series } from './importer.ts';
import { TARGETS } from './target.ts';

const encoder = new TextEncoder();
const METRIC = { 'metrics/review-wait.md': 'title: Review wait\n' };
type Content = Readonly<Record<string, string | Uint8Array>>;

/** What an import of one file says, and the text that it writes. */
function imported(text: string | Uint8Array, given: Given = {}, existing: Content = {}) {
  const said = series.read(memoryTree({ 'export.csv': text }), {
    owner: 'team/platform',
    today: '2026-04-15',
    existing: memoryTree({ ...METRIC, ...existing }),
    given: given.slo === undefined ? { metric: 'review-wait', ...given } : given,
  });
  const [file] = said.files;
  const bytes = typeof file?.content === 'string' ? encoder.encode(file.content) : file?.content;
  return {
    path: file?.path,
    text: bytes && new TextDecoder().decode(bytes),
    notes: said.notes,
    setAside: said.setAside,
    faults: said.faults.map(
      ({ location: { start }, message, hint }) => `${start.line}:${start.column} ${message} → ${hint}`,
    ),
  };
}

test('its targets have the columns of their kinds', () => {
  for (const [name, { folder, columns }] of Object.entries(TARGETS)) {
    const kind = kinds.find((each) => each.name === name);
    expect({ folder: kind?.folder.name, columns: kind?.series }).toEqual({ folder, columns });
  }
});

describe('a table is read', () => {
  test.each<[string, string | Uint8Array, Given]>([
    ['with the names of the series', 'date,value\n2026-04-01,4.5\n2026-04-08,1200\n', {}],
    ['with names of its own', 'Week ending,Median wait\n2026-04-01,4.5\n2026-04-08,1200\n', {}],
    ['without names', '2026-04-01,4.5\n2026-04-08,1200\n', {}],
    ['with a title above the names', 'Report of April\n\nday,hours\n2026-04-01,4.5\n2026-04-08,1200\n', {}],
    ['in German', 'Datum;Wert\n1.4.2026;4,5\n8.4.2026;1.200\n', {}],
    ['with tabs', 'date\tvalue\nApr 1, 2026\t4.5\nApr 8, 2026\t1200\n', {}],
    ['with thousands apart', 'date,value\n2026-04-01,4.5\n2026-04-08,"1,200"\n', {}],
    ['with an order that is said', 'date,value\n01/04/2026,4.5\n08/04/2026,1200\n', { dates: 'day-first' }],
    ['with units', 'date,value\n2026-04-01,4.5 h\n2026-04-08,1200 h\n', {}],
    ['with times of day', 'at,value\n2026-04-01T13:00:00Z,4.5\n2026-04-08 09:30,1200\n', {}],
    [
      'with a zone by its name',
      'at,value\n2026-04-01 13:00 CEST,4.5\n2026-04-08T09:30+02:00[Europe/Berlin],1200\n',
      {},
    ],
    ['with Unix times', 'time,value\n1775044800,4.5\n1775649600,1200\n', {}],
    ['with serial numbers', 'Day,Value\n46113,4.5\n46120,1200\n', {}],
    ['with the newest first', 'date,value\n2026-04-08,1200\n2026-04-01,4.5\n', {}],
    ['with columns that are named', 'id,a,b\n2026-04-01,9,4.5\n2026-04-08,8,1200\n', { 'value-column': 'B' }],
    ['with columns that are numbered', 'id,a,b\n2026-04-01,9,4.5\n2026-04-08,8,1200\n', { 'value-column': '3' }],
    ['with a mark of its encoding', '\uFEFFdate,value\n2026-04-01,4.5\n2026-04-08,1200\n', {}],
    ['in UTF-16', utf16('date\tvalue\n2026-04-01\t4.5\n2026-04-08\t1200\n'), {}],
    ['with rows that are empty', 'date,value\n\n2026-04-01,4.5\n,\n2026-04-08,1200\n', {}],
    ['with a separator of its own', 'date!value\n2026-04-01!4.5\n2026-04-08!1200\n', { separator: '!' }],
  ])('%s', (_, text, given) => {
    const { path, text: written, faults } = imported(text, given);
    expect(faults).toEqual([]);
    expect(path).toBe('metrics/review-wait.csv');
    expect(written).toBe('date,value\n2026-04-01,4.5\n2026-04-08,1200\n');
  });

  test('with notes, and with cells that say nothing', () => {
    const text = 'date,value,comment\n2026-04-01,4.5,"Quiet, all week"\n2026-04-08,n/a,=SUM(A1)\n';
    expect(imported(text).text).toBe('date,value,note\n2026-04-01,4.5,"Quiet, all week"\n2026-04-08,,\'=SUM(A1)\n');
  });

  test('in Windows-1252, which is told', () => {
    const bytes = Uint8Array.from([
      ...encoder.encode('date,value,note\n2026-04-01,4.5,M'),
      0xe4,
      ...encoder.encode('rz\n'),
    ]);
    const { text, notes } = imported(bytes);
    expect(text).toContain('März');
    expect(notes).toContainEqual(expect.stringContaining('Windows-1252'));
  });

  test('as weeks, which are told as their Mondays', () => {
    const { text, notes } = imported('week,value\n2026-W14,4.5\n2026-W15,12\n');
    expect(text).toBe('date,value\n2026-03-30,4.5\n2026-04-06,12\n');
    expect(notes).toEqual(['2 weeks read as the Monday']);
    expect(imported('week,value\n2026-W14-1,4.5\n2026-W15-1,12\n').text).toBe(text);
  });

  test('for a service objective, hour by hour', () => {
    const slo = { 'slos/checkout.yaml': 'title: Checkout\n' };
    const { path, text } = imported(
      'hour,good,all\n2026-04-01T13:00Z,99,100\n2026-04-01T14:00Z,100,100\n',
      { slo: 'checkout', 'total-column': 'all' },
      slo,
    );
    expect(path).toBe('slos/checkout.csv');
    expect(text).toBe('date,good,total\n2026-04-01T13:00,99,100\n2026-04-01T14:00,100,100\n');
  });
});

describe('nothing is written, and it is said what to do,', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'where a date could be two',
      'date,value\n01/04/2026,4.5\n',
      [
        '2:1 Unexpected `01/04/2026`, expected to know whether the day or the month stands first → Say it: `--dates day-first` or `--dates month-first`.',
      ],
    ],
    [
      'where a number could be two',
      'date;value\n2026-04-01;1.234\n',
      [
        '2:12 Unexpected `1.234`, expected to know whether its sign sets thousands or decimals apart → Say it: `--decimal point` or `--decimal comma`.',
      ],
    ],
    [
      'where several columns hold numbers',
      'date,p50,p95\n2026-04-01,4.5,9\n',
      [
        '1:1 Unexpected 2 columns that could hold the numbers for `value`, expected to know which → Name it with `--value-column`: `p50`, `p95`.',
      ],
    ],
    [
      'where no column holds dates',
      'name,value\nAlpha,4.5\n',
      ['1:1 Missing column of dates, expected one for `date` → Name it with `--date-column`: `name`, `value`.'],
    ],
    [
      'where a day stands there twice',
      'date,value\n2026-04-01,4.5\n2026-04-08,5\n2026-04-01,6\n',
      [
        '4:1 Unexpected `2026-04-01` again, expected each date once; it stands in line 2 too → Keep one of the lines 2 and 4, or make one value a day of them before the import.',
      ],
    ],
    [
      'where a row is no date',
      'date,value\n2026-04-01,4.5\nTotal,4.5\n2026-04-08,5\n',
      [
        '3:1 Unexpected `Total`, expected a date → Correct the row at the source or leave it out; where another column holds the dates, name it with `--date-column`.',
      ],
    ],
    [
      'where units differ',
      'date,value\n2026-04-01,4.5 h\n2026-04-08,30 min\n',
      ['3:12 Unexpected `30 min`, expected `h`, as in line 2 → Bring all numbers to one unit before the import.'],
    ],
    [
      'where a number is shortened',
      'date,value\n2026-04-01,4.5\n2026-04-08,1.2k\n',
      [
        '3:12 Unexpected `1.2k`, expected a number in full → Correct it at the source, or leave the cell empty where nothing is known. Where another column is meant, name it with `--value-column`.',
      ],
    ],
    [
      'where a decimal comma stands between cells that commas set apart',
      'date,value\n2026-04-01,4,5\n',
      [
        '2:14 Unexpected `5` beyond the last column, expected 2 cells → Put what holds the separator in double quotes, or save the table with semicolons.',
      ],
    ],
    [
      'where an accountant wrote what is below nothing',
      'date,value\n2026-04-01,(4.5)\n2026-04-08,5\n',
      [
        '2:12 Unexpected `(4.5)`, expected a number in full → Correct it at the source, or leave the cell empty where nothing is known. Where another column is meant, name it with `--value-column`.',
      ],
    ],
    [
      'where shares stand beside per cent',
      'date,value\n2026-04-01,95%\n2026-04-08,0.96\n',
      ['3:12 Unexpected `0.96`, expected `%`, as in line 2 → Bring all numbers to one unit before the import.'],
    ],
    [
      'where many dates could be two, which is one question',
      'date,value\n01/04/2026,4.5\n08/04/2026,5\n',
      [
        '2:1 Unexpected `01/04/2026`, expected to know whether the day or the month stands first → Say it: `--dates day-first` or `--dates month-first`.',
      ],
    ],
    [
      'where the column of dates holds a day that there is not',
      'date,value\n2026-04-31,4.5\n',
      [
        '2:1 Unexpected `2026-04-31`, expected a date → Correct the row at the source or leave it out; where another column holds the dates, name it with `--date-column`.',
      ],
    ],
    [
      'where there are names alone',
      'date,value\n',
      [
        '1:1 Unexpected names of columns alone, expected rows of dates and numbers → Look whether the export holds anything.',
      ],
    ],
    [
      'where there is nothing',
      '',
      ['1:1 Unexpected empty file, expected rows of dates and numbers → Look whether the export holds anything.'],
    ],
    [
      'where a quote stays open',
      'date,value,note\n2026-04-01,4.5,"Quiet\n2026-04-08,5,\n',
      ['2:16 Unexpected end of the file inside of quotes, expected a closing quote → Close the quote that opens here.'],
    ],
  ])('%s', (_, text, expected) => {
    const { path, faults } = imported(text);
    expect(path).toBeUndefined();
    expect(faults).toEqual(expected);
  });

  test('and no more faults are listed than anyone reads', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `2026-04-${String(index + 1).padStart(2, '0')},4.5`);
    const { faults, notes } = imported(
      [
        'date,value',
        ...rows.map((row) => row.replace('4.5', 'four')),
        ...rows.map((row) => row.replace('04-', '05-')),
      ].join('\n'),
    );
    expect(faults).toHaveLength(20);
    expect(notes).toContain('10 more faults are not listed');
  });

  test.each<[string, Given, Content, string]>([
    ['without a metric', { metric: undefined }, {}, 'Missing `--metric`'],
    ['for a file beside the content', { metric: 'metrics/review-wiat.yaml' }, {}, 'There is no metric `review-wiat`'],
    ['for an unknown metric', { metric: 'review-wiat' }, {}, 'There is no metric `review-wiat`'],
    ['for two at once', { slo: 'checkout', metric: 'review-wait' }, {}, 'Unexpected `--slo` beside `--metric`'],
    ['with an order that there is not', { dates: 'year-first' }, {}, 'Unexpected order of dates `year-first`'],
    ['with a column that there is not', { 'value-column': 'valve' }, {}, 'Unexpected column `valve`'],
    [
      'where the series that stands there is not right',
      {},
      { 'metrics/review-wait.csv': 'date,value\n1.4.2026,4\n' },
      'is not right as it stands: metrics/review-wait.csv:2:1',
    ],
  ])('%s', (_, given, existing, message) => {
    expect(() => imported('date,value\n2026-04-01,4.5\n', given, existing)).toThrow(message);
  });
});

describe('what stands there', () => {
  const there = (text: string) => ({ 'metrics/review-wait.csv': text });

  test('is added to; what the source no longer has stays, and so do notes that were written by hand', () => {
    const before = 'date,value,note\n2026-03-25,3,\n2026-04-01,4.5,Easter\n2026-04-04,4,\n2026-04-08,5,\n';
    const { text, notes } = imported('date,value\n2026-04-01,4.5\n2026-04-08,6\n2026-04-15,7\n', {}, there(before));
    expect(text).toBe(
      'date,value,note\n2026-03-25,3,\n2026-04-01,4.5,Easter\n2026-04-04,4,\n2026-04-08,6,\n2026-04-15,7,\n',
    );
    expect(notes).toEqual([
      '1 date added: 2026-04-15',
      '1 date replaced: 2026-04-08',
      '1 date kept that the source no longer has: 2026-04-04',
    ]);
  });

  test('is left byte by byte where nothing has changed', () => {
    const before = '\uFEFFdate;value\r\n2026-04-08;5.0\r\n2026-04-01;4.50\r\n';
    const { text, notes } = imported('date,value\n2026-04-01,4.5\n2026-04-08,5\n', {}, there(before));
    expect(text).toBe(before.slice(1));
    expect(notes).toEqual(['Nothing has changed']);
  });

  const day = fc
    .integer({ min: 0, max: 400 })
    .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
  const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), { nil: undefined });
  const note = fc.constantFrom('', '', 'Quiet', 'Quiet, "all" week', '=1+1', "'quoted", 'two\nlines');
  const rows = fc.uniqueArray(fc.tuple(day, value, note), { selector: ([at]) => at, minLength: 1, maxLength: 30 });
  const textOf = (all: readonly (readonly [string, number | undefined, string])[]) =>
    [
      'date,value,note',
      ...all.map(([at, number, words]) => `${at},${number ?? ''},"${words.replaceAll('"', '""')}"`),
    ].join('\n');

  test('is not changed by a second import of the same', () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const once = imported(textOf(second), {}, there(imported(textOf(first)).text ?? ''));
        const twice = imported(textOf(second), {}, there(once.text ?? ''));
        expect(twice.text).toBe(once.text);
        expect(twice.notes.filter((said) => /added|replaced/.test(said))).toEqual([]);
        // Every date of both is there, once.
        const dates = new Set([...first, ...second].map(([at]) => at));
        expect(
          once.text
            ?.trim()
            .split('\n')
            .slice(1)
            .map((line) => line.slice(0, 10)),
        ).toEqual([...dates].toSorted());
      }),
    );
  });
});

function utf16(text: string): Uint8Array {
  return Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
}
