import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test.each([
  ['=SUM(A1:A9)', `'=SUM(A1:A9)`],
  ['+49 30', `'+49 30`],
  ['-1', `'-1`],
  ['@team', `'@team`],
  ['two, three', '"two, three"'],
  ['says "yes"', '"says ""yes"""'],
  ['one\nafter another', '"one\nafter another"'],
  ['plain', 'plain'],
])('writes `%s` as `%s`', (text, written) => {
  expect(csv([[text]])).toBe(`\uFEFF${written}\r\n`);
});

test('reads back as it was, but for the apostrophe before what could be a formula', () => {
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(fc.string(), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      const read = parse(csv(rows), { bom: true, skip_empty_lines: false, record_delimiter: '\r\n' });
      expect(read).toEqual(rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text))));
    }),
  );
});
