/** What spreadsheets and their users make of a table: each mistake is told once, at its place, with what to do. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { memoryTree } from '#source/tree.ts';

const rules = await discoverRules();

const AROUND = {
  'playbook.yaml':
    'name: Example\ndescription: An example.\ntables:\n  terms: { reviewed: 2026-04-01 }\n  debt: { owner: team/platform, reviewed: 2026-04-01 }\n',
  'teams/platform.yaml':
    'title: Platform\nowner: team/platform\nreviewed: 2026-04-01\ntype: platform\nmission: Keeps the lights on.\n',
  'systems/ledger.yaml':
    'title: Ledger\nowner: team/platform\nreviewed: 2026-04-01\ntype: service\ntier: 2\npurpose: Books what was paid.\n',
};

function told(file: string, text: string | Uint8Array, more: Readonly<Record<string, string>> = {}) {
  const { diagnostics } = check(memoryTree({ ...AROUND, ...more, [file]: text }), {
    kinds,
    rules,
    findings,
    today: '2026-04-15',
  });
  return diagnostics
    .filter(({ location }) => location.file.endsWith('.csv'))
    .map(({ location: { start }, message, hint }) => [`${start.line}:${start.column} ${message}`, hint]);
}

const term = (text: string | Uint8Array) => told('terms/delivery.csv', text);
const HEAD = 'id,title,owner,definition,synonyms';
const ROW = 'toil,Toil,team/platform,Work by hand that comes back.,';

test('a column under another name is not missing as well', () => {
  expect(term(`${HEAD.replace('definition', 'Definiton')}\n${ROW}\n`)).toEqual([
    [
      '1:16 Unexpected column `Definiton`, expected `definition`',
      'Call the column `definition`, or `x-definiton` where it is a field of your own.',
    ],
  ]);
});

test('names below a title or below groups of columns are found, and the rows are read', () => {
  const expected = 'expected them in the first row';
  expect(term(`Our terms,,,,\n${HEAD}\n${ROW}\n`)).toEqual([
    [`1:1 Unexpected \`Our terms\` above the names of the columns, ${expected}`, 'Remove what stands above line 2.'],
  ]);
  expect(term(`,,Who,What,\n${HEAD}\n${ROW}\n`).map(([message]) => message)).toEqual([
    `1:3 Unexpected \`Who\` above the names of the columns, ${expected}`,
  ]);
});

test('a text that was cut at its comma is one mistake, where the cells begin to slip', () => {
  const row = 'toil,Toil of people, and of machines,team/platform,2026-04-01,Work by hand that comes back.,';
  expect(term(`id,title,owner,reviewed,definition,synonyms\n${row}\n`)).toEqual([
    [
      '2:21 Unexpected row of 7 cells, expected 6 as in the first row',
      'From here on the cells have slipped: put the text before, which holds the separator, in double quotes.',
    ],
  ]);
});

test('a quote that is closed too late is one mistake, where it opens', () => {
  const rows = 'a,A,team/platform,"Work, by hand.,\nb,B,team/platform,"Work, too.",';
  expect(term(`${HEAD}\n${rows}\n${ROW}\n`)).toEqual([
    [
      '2:19 Unexpected `Work` after a closing quote, expected the end of the cell',
      'Close the quote that opens here where its text ends, and write a quote inside of it twice: `""`.',
    ],
  ]);
  expect(term(`${HEAD}\n${ROW.replace('Work', '"Work" of all')}\n`)).toEqual([]);
});

test.each(['#NAME?', '#REF!', '#WERT!', '########'])('what a spreadsheet lost is not taken for text: %s', (text) => {
  expect(term(`${HEAD}\n${ROW.replace('Toil', text)}\n`).map(([message]) => message)).toEqual([
    `2:6 Unexpected \`${text}\`, expected what the cell held before a spreadsheet saved it`,
  ]);
});

test('a workbook under the name of a table is one mistake, and UTF-16 without a mark is read', () => {
  const bytes = Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 0xee, 0x9d);
  expect(term(bytes).map(([message]) => message)).toEqual(['1:1 Unexpected ZIP archive, expected a table as text']);
  expect(term(new Uint8Array(Buffer.from(`${HEAD}\n${ROW}\n`, 'utf16le')))).toEqual([]);
});

test('a copy of a table is one mistake', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => ROW.replace('toil,Toil', `${id},Term ${id}`)).join('\n');
  const found = told('terms/delivery.csv', `${HEAD}\n${rows}\n`, { 'terms/delivery (1).csv': `${HEAD}\n${rows}\n` });
  expect(found).toEqual([
    [
      '2:1 Unexpected second term in 4 rows, such as `a`, expected one; the others are in `terms/delivery (1).csv`',
      'Where one of the two tables is a copy, delete it; otherwise keep each row in one of them.',
    ],
  ]);
});

const DEBT =
  'id;title;system;type;cause;consequences;discovered;principal.personDays.low;principal.personDays.high;interest.personDaysPerMonth;interest.reason;score.risk;score.cost;score.customerImpact;paidWhen;treatment;state';
const debt = (low: string, high = '1300') =>
  `nights;Restores at night;ledger;code;It grew.;Nights are lost;2026-03-02;${low};${high};1;Counted for a month;3;3;3;It restores itself;pay;open`;

test('between semicolons a dot may part thousands, so that its number is not guessed', () => {
  expect(told('debt/register.csv', `${DEBT}\n${debt('1.200')}\n`)).toEqual([
    [
      '2:74 Unexpected `1.200` between semicolons, expected a number that can be read in one way',
      'Write `1200`, or `1.2` where the dot is a decimal point.',
    ],
  ]);
  expect(told('debt/register.csv', `${DEBT}\n${debt('1.5')}\n`)).toEqual([]);
});

test('what is missing or wrong is called by the name of its column', () => {
  expect(told('debt/register.csv', `${DEBT}\n${debt('much')}\n`).map(([, hint]) => hint)).toEqual([
    'Change `principal.personDays.low` to a number.',
  ]);
  const [, hint] =
    told('debt/register.csv', `${DEBT.replaceAll(/principal[^;]+;/g, '')}\n${debt('1').replace('1;1300;', '')}\n`)[0] ??
    [];
  expect(hint).toMatch(/^Add the columns `principal\.personDays\.low`, `principal\.personDays\.high`/);
});
