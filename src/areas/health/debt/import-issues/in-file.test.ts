/** A debt's file is changed in single values, however its lines are written and end. */
import { expect, test } from 'vitest';
import { memoryTree } from '#source/tree.ts';
import { debtsInFiles, fileInStep } from './in-file.ts';
import { tablesIn, debtsInTables, updatedTable } from './in-table.ts';
import type { OwnedField } from './owned.ts';

function after(text: string, changes: Partial<Record<OwnedField, string>>): string {
  const [debt] = debtsInFiles(memoryTree({ 'debt/nights.yaml': text }));
  if (debt === undefined) throw new Error('no debt is read');
  return fileInStep(debt, new Map(Object.entries(changes) as [OwnedField, string][]));
}

test.each([
  [
    'without an end of its last line',
    "source: { key: '1' }\nstate: open # ours",
    "source: { key: '1' }\nstate: paid # ours\npaidOn: 2026-11-20",
  ],
  [
    'with the line ends of Windows',
    "source: { key: '1' }\r\nstate: open\r\n",
    "source: { key: '1' }\r\nstate: paid\r\npaidOn: 2026-11-20\r\n",
  ],
])('a day is added to a file %s', (_, text, expected) => {
  expect(after(text, { state: 'paid', paidOn: '2026-11-20' })).toBe(expected);
});

test('a title over several lines leaves the field below it on its own line', () => {
  expect(
    after("title: >-\n  Nights\n  are lost\nowner: team/billing\nsource: { key: '1' }\n", { title: 'Nights' }),
  ).toBe('title: "Nights"\nowner: team/billing\nsource: { key: \'1\' }\n');
});

test('an empty last cell is filled in before the cell of a column that is added', () => {
  const [table] = tablesIn(memoryTree({ 'debt/Of 2026.csv': 'id,state,source.key,source.url\nnights,open,1,\n' }));
  const [debt] = table === undefined ? [] : debtsInTables([table]);
  if (table === undefined || debt === undefined) throw new Error('no debt is read');
  const edits = [
    { row: debt.row, field: 'source.url', value: 'https://example.org/1' },
    { row: debt.row, field: 'paidOn', value: '2026-11-20' },
  ] as const;
  expect(updatedTable(table, edits, [])).toBe(
    'id,state,source.key,source.url,paidOn\nnights,open,1,https://example.org/1,2026-11-20\n',
  );
});
