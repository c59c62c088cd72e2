import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfCell } from '#model/guarded-cell.ts';
import { csv } from './csv.ts';

test.each([
  ['=SUM(A1:A9)', `'=SUM(A1:A9)`],
  ['+49 30', `'+49 30`],
  ['-1', '-1'],
  ['-1.5e-9', '-1.5e-9'],
  [`'-1`, `''-1`],
  ['-1+cmd', `'-1+cmd`],
  ['-1-1', `'-1-1`],
  ['@team', `'@team`],
  ['two, three', '"two, three"'],
  ['says "yes"', '"says ""yes"""'],
  ['one\nafter another', '"one\nafter another"'],
  ['＝SUM(A1)', `'＝SUM(A1)`],
  [`'quoted'`, `'quoted'`],
  [`'=1`, `''=1`],
  [' leads', '" leads"'],
  ['plain', 'plain'],
])('writes `%s` as `%s`', (text, written) => {
  expect(csv([[text]])).toBe(`\uFEFF${written}\r\n`);
});

test('another program reads it back, and so do we, what could be a formula included', () => {
  // Any text, and texts of what means something to a spreadsheet or to the format.
  const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', "'", '"', ',', ';', ' ', 'a'];
  const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...SIGNS) }));
  let guarded = 0;
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(table, (rows) => {
      const read: string[][] = parse(csv(rows), { bom: true, skip_empty_lines: false, record_delimiter: '\r\n' });
      expect(read.map((row) => row.map(textOfCell))).toEqual(rows);
      if (read.flat().some((text) => textOfCell(text) !== text)) guarded += 1;
      for (const text of read.flat())
        expect(text).not.toMatch(/^(?!-\d+(?:\.\d+)?(?:e[+-]?\d+)?$)[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
  expect(guarded).toBeGreaterThan(30);
});

test('numbers and answers are written as they are, and what is not known stays empty', () => {
  expect(csv([['a', 0, -1.5, true, undefined]])).toBe('\uFEFFa,0,-1.5,true,\r\n');
});
