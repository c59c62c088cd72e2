/** Rows of a table are entries like any other, whatever program wrote it, and each finding stands at its cell. */
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { memoryTree } from '#source/tree.ts';

const rules = await discoverRules();

const AROUND = {
  'playbook.yaml':
    'name: Example\ndescription: An example.\ntables:\n  terms: { owner: team/platform, reviewed: 2026-04-01 }\n',
  'teams/platform.yaml':
    'title: Platform\nowner: team/platform\nreviewed: 2026-04-01\ntype: platform\nmission: Keeps the lights on.\n',
};

type Texts = Readonly<Record<string, string | Uint8Array>>;

const checked = (files: Texts) =>
  check(memoryTree({ ...AROUND, ...files }), { kinds, rules, findings, today: '2026-04-15' });

const ofTable = (text: string | Uint8Array) => checked({ 'terms/delivery.csv': text });

/** All findings, as `line:column message`. */
function told(text: string | Uint8Array): readonly string[] {
  return ofTable(text).diagnostics.map(
    ({ location: { start }, message }) => `${start.line}:${start.column} ${message}`,
  );
}

const hints = (text: string) => ofTable(text).diagnostics.map(({ hint }) => hint);
const terms = (text: string | Uint8Array) => ofTable(text).playbook.entriesOf('term');

const HEAD = 'id,title,definition';
const ROW = 'toil,Toil,Work by hand that comes back.';

test('a row is an entry with the line it stands in', () => {
  const { playbook, diagnostics } = ofTable(
    `${HEAD},synonyms,status,x-page,x-tags\n${ROW},chores; busy work,draft,007,"[""a"",1]"\n\nlead-time,Lead time,"From the first commit,\nto production.",,,,\n`,
  );
  expect(diagnostics).toEqual([]);
  const [toil, leadTime] = playbook.entriesOf('term');
  expect(toil).toMatchObject({
    id: 'toil',
    file: 'terms/delivery.csv',
    line: 2,
    life: 'draft',
    data: { owner: 'team/platform', reviewed: '2026-04-01', synonyms: ['chores', 'busy work'] },
    extensions: { 'x-page': '007', 'x-tags': ['a', 1] },
  });
  expect(leadTime).toMatchObject({ line: 4, data: { definition: 'From the first commit,\nto production.' } });
  expect(playbook.tables).toEqual(new Set(['terms/delivery.csv']));
  expect(playbook.entryAt('terms/delivery.csv')).toBeUndefined();
  expect(playbook.entryAt('/terms/toil/')).toBe(toil);
});

test('each value knows its cell, and what is said once its place in the configuration', () => {
  const [entry] = terms(`${HEAD},links.2.label,links.2.url,summary\n${ROW},Handbook,https://example.org/,\n`);
  const at = (...path: readonly (string | number)[]) => {
    const { file, start } = entry?.at(path) ?? { file: '', start: { line: 0, column: 0 } };
    return `${file}:${start.line}:${start.column}`;
  };
  expect(entry?.data.links).toEqual([{ label: 'Handbook', url: 'https://example.org/' }]);
  expect(at('title')).toBe('terms/delivery.csv:2:6');
  expect(at('links', 0, 'url')).toBe('terms/delivery.csv:2:50');
  expect(at('links', 0)).toBe('terms/delivery.csv:2:41');
  expect(at('summary')).toBe('terms/delivery.csv:2:71');
  expect(at()).toBe('terms/delivery.csv:2:1');
  expect(at('tags')).toBe('terms/delivery.csv:2:1');
  expect(at('owner')).toBe('playbook.yaml:4:19');
  expect(entry?.at(['title'], 'key').start).toEqual({ line: 1, column: 4 });
});

const utf16 = (text: string, isLittle: boolean) => {
  const units = [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])));
};

describe('a table is read as', () => {
  const semicolons =
    'id;title;definition;synonyms\r\ntoil;Toil;"Work by hand; it comes back, always.";"chores; busy work"\r\n';
  test.each<readonly [string, string | Uint8Array]>([
    ['a spreadsheet writes it in Europe', `\uFEFF${semicolons}`],
    ['Excel marks its separator', `sep=;\r\n${semicolons}`],
    [
      'a database writes it',
      'id\ttitle\tdefinition\tsynonyms\ntoil\tToil\tWork by hand; it comes back, always.\tchores; busy work\n',
    ],
    [
      'Excel writes Unicode text',
      utf16(
        'id\ttitle\tdefinition\tsynonyms\r\ntoil\tToil\tWork by hand; it comes back, always.\tchores; busy work\r\n',
        true,
      ),
    ],
    [
      'others write it',
      utf16('id|title|definition|synonyms\ntoil|Toil|Work by hand; it comes back, always.|chores; busy work\n', false),
    ],
    [
      'people name columns',
      `\n ID , Title,DEFINITION,Synonyms\ntoil, Toil ,"Work by hand; it comes back, always.",chores;;busy work;`,
    ],
    [
      'with empty columns and rows',
      `id,,title,definition,synonyms,\n,,,,,\ntoil,,Toil,"Work by hand; it comes back, always.",chores; busy work,\n,,,,,\n`,
    ],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
    expect(terms(text).map(({ id, data }) => [id, data.title, data.definition, data.synonyms])).toEqual([
      ['toil', 'Toil', 'Work by hand; it comes back, always.', ['chores', 'busy work']],
    ]);
  });
});

test('a table in the encoding of an office computer is read, and has to be saved anew', () => {
  const bytes = Uint8Array.from(Buffer.from(`${HEAD}\ncafe,Caf\u00e9,Where work goes on.\n`, 'latin1'));
  expect(told(bytes)).toEqual(['2:9 Unexpected byte `0xe9`, expected UTF-8 text']);
  expect(terms(bytes).map(({ data }) => data.title)).toEqual(['Caf\u00e9']);
});

test('a formula is made harmless for spreadsheets and read as it was meant', () => {
  expect(terms(`${HEAD}\n${ROW.replace('Toil', "'=SUM(A1)")}\n`)[0]?.data.title).toBe('=SUM(A1)');
});

describe('each fault stands at its cell', () => {
  test.each([
    [
      'a missing value',
      `${HEAD}\n${ROW}\nslo,SLO,\n`,
      ['3:9 Missing `definition`, expected what it means here, in one to three plain sentences'],
    ],
    [
      'a row that is too short',
      `${HEAD}\n${ROW}\nslo,SLO\n`,
      ['3:8 Missing `definition`, expected what it means here, in one to three plain sentences'],
    ],
    [
      'a wrong day',
      `${HEAD},reviewed\n${ROW},01.04.2026\n`,
      ['2:41 Unexpected `01.04.2026`, expected a real date, such as `2026-04-01`'],
    ],
    [
      'a word that is none of the list',
      `${HEAD},status\n${ROW},aktive\n`,
      ['2:41 Unexpected `aktive`, expected one of `draft`, `active`, `deprecated`, `archived`'],
    ],
    [
      'a reference to nothing',
      `${HEAD},related\n${ROW},team/platfrom\n`,
      ['2:41 Unexpected `team/platfrom`, expected an entry of the playbook'],
    ],
    [
      'a broken link in prose',
      `${HEAD},summary\n${ROW},"See [this](./slo.yaml), then act."\n`,
      ['2:53 Unexpected link to `./slo.yaml`, expected a file that exists; there is no `terms/slo.yaml`'],
    ],
    [
      'a name that is taken',
      `${HEAD}\n${ROW}\n${ROW}\n`,
      ['3:1 Unexpected second term `toil`, expected one; the other is in line 2 of `terms/delivery.csv`'],
    ],
    [
      'what a rule finds',
      `${HEAD},synonyms\n${ROW},chores; chores\n`,
      ['2:41 Unexpected synonym `chores`, expected a name that the term does not have already'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('with the value to write in it', () => {
    expect(hints(`${HEAD},reviewed\n${ROW},01.04.2026\n`)).toEqual(['Write `2026-04-01`.']);
    expect(hints(`${HEAD}\n${ROW}\nslo,SLO,\n`)).toEqual(['Fill in the column `definition` of this row.']);
  });
});

test('an id is in one place: a table, or a file', () => {
  const { diagnostics, playbook } = checked({
    'terms/delivery.csv': `${HEAD}\n${ROW}\n`,
    'terms/toil.yaml': 'title: Toil\nowner: team/platform\nreviewed: 2026-04-01\ndefinition: Work by hand.\n',
  });
  expect(diagnostics.map(({ location, message, hint }) => [location.file, message, hint])).toEqual([
    [
      'terms/toil.yaml',
      'Unexpected second term `toil`, expected one; the other is in line 2 of `terms/delivery.csv`',
      'Rename one of the two files, or merge them; ids do not differ by upper and lower case.',
    ],
  ]);
  expect(playbook.entriesOf('term')).toHaveLength(1);
});

describe('thousands of rows', () => {
  const rows = (row: (at: number) => string) => Array.from({ length: 3000 }, (_, at) => row(at)).join('\n');

  test('of one mistake in a column are one finding', () => {
    expect(told(`${HEAD},reviewed\n${rows((at) => `t-${at},Term ${at},Work that comes back.,01.04.2026`)}\n`)).toEqual([
      '2:34 Unexpected `01.04.2026`, expected a real date, such as `2026-04-01`',
    ]);
    expect(told(`id,title\n${rows((at) => `t-${at},Term ${at}`)}\n`)).toEqual([
      '1:1 Missing column `definition`, expected what it means here, in one to three plain sentences',
    ]);
    expect(told(`${HEAD},owner\n${rows((at) => `t-${at},Term ${at},Work that comes back.,team/platfrom`)}\n`)).toEqual([
      '2:34 Unexpected `team/platfrom`, expected the id of a team or a role',
    ]);
  });

  test.each([
    ['of the schema', (at: number) => `t-${at},${at % 2 === 0 ? '' : `Term ${at}`},Work that comes back ${at} times.`],
    ['of references', (at: number) => `t-${at},Term ${at},See [this](./none-${at}.yaml).`],
    ['of ids', (at: number) => `T ${at},Term ${at},Work that comes back ${at} times.`],
    ['of ids that are taken', (at: number) => `t,Term ${at},Work that comes back ${at} times.`],
    ['of rules', (at: number) => `t-${at},Term ${at},Term ${at} is work that comes back.`],
  ])('with many mistakes %s tell the first hundred', (_, row) => {
    const messages = told(`${HEAD}\n${rows(row)}\n`);
    expect(messages).toHaveLength(101);
    expect(messages.at(-1)).toMatch(/Unexpected number of problems: \d+ more like the 100 above/);
  });

  test('whose review is said once for all and overdue, are one finding at that place', () => {
    const { diagnostics } = checked({
      'playbook.yaml': AROUND['playbook.yaml'].replace('2026-04-01', '2020-04-01'),
      'terms/delivery.csv': `${HEAD}\n${rows((at) => `t-${at},Term ${at},Work that comes back.`)}\n`,
    });
    expect(diagnostics.map(({ rule, location: { file, start } }) => [rule, file, start.line])).toEqual([
      ['entry/review-overdue', 'playbook.yaml', 4],
    ]);
  });
});

test('too many rows are one finding, and the others are read', () => {
  const rows = Array.from({ length: 20_001 }, (_, at) => `t-${at},T ${at},W`).join('\n');
  expect(told(`${HEAD}\n${rows}\n`)).toEqual(['20002:1 Unexpected table of 20001 rows, expected at most 20000']);
});
