/** Spreadsheets become ladders, however they are laid out and whichever program wrote them. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceText } from '#source/decode.ts';
import { importLadder } from '#testing/imported-ladder.ts';
import { cellItems } from './cell-items.ts';
import { rowsOf } from './csv-cells.ts';
import { Notebook } from '../notebook.ts';

const asked = (text: string, given = {}) => {
  const { loaded, faults } = importLadder({ 'ladder.csv': text }, given);
  expect(loaded.problems).toEqual([]);
  const [ladder] = loaded.playbook.entriesOf('ladder');
  return {
    faults,
    ladder,
    levels: ladder?.data.levels.map(({ id }) => id),
    asks: ladder?.data.expectations.map(({ group, levels, text: words }) => `${group} ${levels.join('+')}: ${words}`),
  };
};

test.each([
  ['levels as columns', 'Area,Junior,Senior\nCraft,Ships,"Leads\nPlans"\nPeople,,Coaches\n'],
  ['semicolons and a byte order mark', '\uFEFFArea;Junior;Senior\nCraft;Ships;"Leads\nPlans"\nPeople;;Coaches\n'],
  ['tabs and Windows line ends', 'Area\tJunior\tSenior\r\nCraft\tShips\t"Leads\r\nPlans"\r\nPeople\t\tCoaches\r\n'],
  ['bullets in a cell', 'Area,Junior,Senior\nCraft,• Ships,"- Leads\n- Plans"\nPeople,,* Coaches\n'],
  ['levels as rows', 'Level,Craft,People\nJunior,Ships,\nSenior,"Leads\nPlans",Coaches\n'],
  [
    'a row for each expectation',
    'Level,Area,Expectation\nJunior,Craft,Ships\nSenior,Craft,Leads\nSenior,Craft,Plans\nSenior,People,Coaches\n',
  ],
  ['a separator that the first line says', 'sep=;\nArea;Junior;Senior\nCraft;Ships;"Leads\nPlans"\nPeople;;Coaches\n'],
])('%s', (_, text) => {
  const { faults, levels, asks } = asked(text);
  expect(faults).toEqual([]);
  expect(levels).toEqual(['junior', 'senior']);
  expect(asks?.toSorted()).toEqual([
    'craft junior: Ships',
    'craft senior: Leads',
    'craft senior: Plans',
    'people senior: Coaches',
  ]);
});

test('merged cells, two columns of groups and a title above', () => {
  const { ladder, asks, faults } = asked(
    'Our ladder,,,\nArea,Topic,Junior,Senior\nCraft,Code,Ships,Leads\n,Tests,Tests,\nPeople,Feedback,,Coaches\n',
  );
  expect(faults).toEqual([]);
  expect(ladder?.data.title).toBe('Our ladder');
  expect(ladder?.data.groups.map(({ id, parent }) => [id, parent])).toEqual([
    ['craft', undefined],
    ['code', 'craft'],
    ['tests', 'craft'],
    ['people', undefined],
    ['feedback', 'people'],
  ]);
  expect(asks).toEqual(['code junior: Ships', 'code senior: Leads', 'tests junior: Tests', 'feedback senior: Coaches']);
});

test('the title of a level beside its code is said of the level, and asks nothing', () => {
  const { ladder, asks } = asked('Level,Title,Craft\nL1,Junior engineer,Ships\nL2,Senior engineer,Leads\n');
  expect(ladder?.data.levels.map(({ label, tagline }) => [label, tagline])).toEqual([
    ['L1', 'Junior engineer'],
    ['L2', 'Senior engineer'],
  ]);
  expect(asks).toEqual(['craft l1: Ships', 'craft l2: Leads']);
});

test('flags say what cannot be guessed', () => {
  const { asks, faults } = asked('What,Who,Shelf\nShips,Junior,Craft\n', {
    levels: 'list',
    'level-column': 'Who',
    'text-column': 'What',
    'group-column': 'Shelf',
  });
  expect(faults).toEqual([]);
  expect(asks).toEqual(['craft junior: Ships']);
});

test.each([
  [
    'text under no level',
    'Area,Junior,\nCraft,Ships,Stray\n',
    ['ladder.csv:2:13 Unexpected “Stray” in a column without a heading, expected a level above it'],
  ],
  [
    'a quote that is never closed',
    'Area,Junior\nCraft,"Ships\n',
    ['ladder.csv:2:7 Unexpected end of the file inside of quotes, expected a closing quote'],
  ],
  [
    'one level in two columns',
    'Area,Junior,Junior\nCraft,Ships,Plans\n',
    ['ladder.csv:1:13 Unexpected second level `Junior`, expected each level in one column'],
  ],
])('%s is said at its place', (_, text, expected) => {
  expect(asked(text).faults).toEqual(expected);
});

test('the sheets of older programs are read, and their encoding is said where it is wrong', () => {
  const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from('Area\tJunior\nFührung\tFührt\n', 'utf16le')]);
  expect(importLadder({ 'wide.csv': wide }).loaded.playbook.entriesOf('ladder')[0]?.data.groups[0]).toMatchObject({
    id: 'fuhrung',
    label: 'Führung',
  });
  const older = Uint8Array.from(Buffer.from('Area,Junior\nFührung,Führt\n', 'latin1'));
  const { faults, loaded } = importLadder({ 'older.csv': older });
  expect(faults).toEqual(['older.csv:2:2 Unexpected byte `0xfc`, expected UTF-8 text']);
  expect(loaded.playbook.entriesOf('ladder')[0]?.data.groups[0]?.label).toBe('Führung');
});

describe('the items of a cell', () => {
  test.each([
    ['one', ['one']],
    ['one\ntwo', ['one', 'two']],
    ['- one\n  goes on\n- two', ['one goes on', 'two']],
    ['1. one\n2) two', ['one', 'two']],
    ['• one • two', ['one', 'two']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(cellItems(text).map((item) => item.text)).toEqual(expected);
  });

  test('an example belongs to what stands before it', () => {
    expect(cellItems('Ships\nExample: a button\nPlans')).toEqual([
      { text: 'Ships', examples: ['a button'] },
      { text: 'Plans', examples: [] },
    ]);
  });
});

test('cells are those that another reader of CSV finds', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ü', ',', '"', '\n', '\r\n', ' ', ';'), maxLength: 6 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const text = rows.map((row) => row.map(quoted).join(',')).join('\n');
      const read = rowsOf(new SourceText('a.csv', text), ',', new Notebook()).map((row) =>
        row.map((each) => each.text),
      );
      expect(read).toEqual(parse(text, { relax_column_count: true, record_delimiter: '\n' }));
      expect(read).toEqual(rows);
    }),
  );
});
