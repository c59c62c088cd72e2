/** A form changes of a file what was edited in it, and nothing where nothing was. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { loadPlaybook } from '#load/load.ts';
import { diskTree } from '#source/disk.ts';
import { rowsOf, columnsOf } from '#source/documents/merging/merge-table.ts';
import { formCollections } from './collections.ts';
import type { Entries, FormField } from './form-field.ts';
import { formatOf, ORIGINAL } from './format.ts';

const CONTENT = 'content';
const { playbook } = loadPlaybook(diskTree(CONTENT, 20_000), kinds);
const entries: Entries = Object.fromEntries(
  kinds.map(({ name }) => [name, playbook.entriesOf(name).map(({ id, data }) => ({ value: id, label: data.title }))]),
);
const files = [...Map.groupBy(playbook.entries, ({ file }) => file)].flatMap(([file, [entry]]) =>
  entry === undefined ? [] : [{ file, kind: entry.kind, text: readFileSync(join(CONTENT, file), 'utf8') }],
);
const tables = files
  .filter(({ file }) => file.endsWith('.csv'))
  .map(({ file, kind, text }) => ({ kind, path: file, columns: columnsOf(text) }));
const collections = formCollections(kinds, playbook.entries, tables);

function formatFor(file: string, kind: string) {
  const own = collections.find(({ file: table, extension, name }) =>
    table === undefined ? name.startsWith(`${kind}-${extension}`) && file.endsWith(`.${extension}`) : table === file,
  );
  if (own === undefined) throw new Error(`No form for ${file}`);
  return { own, ...formatOf({ extension: own.extension, fields: own.fields, entries }) };
}

/** What Sveltia CMS does to data: it adds each field that a file does not have. */
function opened(fields: readonly FormField[], data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const empty = (field: FormField): unknown => {
    if (field.default !== undefined) return field.default;
    if (field.widget === 'list' || ('multiple' in field && field.multiple)) return [];
    if (field.widget === 'boolean') return false;
    return field.widget === 'number' ? null : field.widget === 'keyvalue' ? {} : '';
  };
  const each = (field: FormField, value: unknown): unknown => {
    if (value === undefined) return field.widget === 'object' ? undefined : empty(field);
    if (field.widget === 'object') return opened(field.fields, value as Record<string, unknown>);
    if (field.widget === 'list' && field.fields !== undefined && Array.isArray(value))
      return value.map((item) => opened(field.fields ?? [], item as Record<string, unknown>));
    return value;
  };
  const known = Object.fromEntries(fields.map((field) => [field.name, each(field, data[field.name])]));
  return { ...known, ...Object.fromEntries(Object.entries(data).filter(([name]) => !(name in known))) };
}

test('each file of the example is the same file after a save without a change', () => {
  expect(files.length).toBeGreaterThan(0);
  for (const { file, kind, text } of files) {
    const { fromFile, toFile, own } = formatFor(file, kind);
    expect(toFile(opened(own.fields, fromFile(text))), file).toBe(text);
  }
});

const RITUAL = `---
title: Planning   # on the door
owner: engineering
reviewed: 2026-05-01
purpose: >-
  Choose what to do
  in the next two weeks.
category: planning
cadence: { rrule: FREQ=WEEKLY;BYDAY=TU, start: 2026-01-06T10:00, timezone: Europe/Berlin, duration: PT30M }
roles:
  - role: engineer
    part: facilitator
agenda:
  # The longest first
  - title: Goals
    minutes: 20
colour: green
---

Text of it.
`;

const ritual = formCollections(
  kinds.filter(({ name }) => name === 'ritual'),
  [],
  [],
)[0];
const choices: Entries = {
  team: [{ value: 'engineering', label: 'Engineering' }],
  role: [{ value: 'engineer', label: 'Engineer' }],
};
const { fromFile, toFile } = formatOf({
  extension: 'md',
  fields: ritual?.fields ?? [],
  entries: choices,
});

describe('a ritual', () => {
  const saved = (change: Readonly<Record<string, unknown>>) =>
    toFile({ ...opened(ritual?.fields ?? [], fromFile(RITUAL)), ...change });

  test('is shown with its references as choices, and with all that it says', () => {
    expect(fromFile(RITUAL)).toMatchObject({ owner: 'team/engineering', colour: 'green', body: 'Text of it.' });
  });

  test.each([
    ['a sentence', { purpose: 'Choose what to do in the next three weeks.' }, 'two weeks', 'three weeks'],
    ['its owner', { owner: 'role/engineer' }, 'owner: engineering', 'owner: role/engineer'],
    ['its text', { body: 'Text about it.' }, 'Text of it.', 'Text about it.'],
    [
      'an optional field that is filled in',
      { mode: 'async' },
      'category: planning\n',
      'category: planning\nmode: async\n',
    ],
    ['an item of a list', { agenda: [{ title: 'Goals', minutes: 25, prompts: [] }] }, 'minutes: 20', 'minutes: 25'],
    [
      'a new item',
      {
        agenda: [
          { title: 'Goals', minutes: 20 },
          { title: 'Risks', minutes: 5, mode: '' },
        ],
      },
      '    minutes: 20\n',
      '    minutes: 20\n  - title: Risks\n    minutes: 5\n',
    ],
    [
      'a list that is emptied',
      { agenda: [] },
      'agenda:\n  # The longest first\n  - title: Goals\n    minutes: 20\n',
      '',
    ],
  ])('keeps all but %s', (_, change, from, to) => {
    expect(saved(change)).toBe(RITUAL.replace(from, to));
  });

  test.each([
    ['lines that end with a return', RITUAL.replaceAll('\n', '\r\n')],
    ['no end of its last line', RITUAL.trimEnd()],
    ['empty lines at its end', `${RITUAL}\n\n`],
  ])('keeps %s', (_, text) => {
    const { [ORIGINAL]: original, ...shown } = fromFile(text);
    expect(shown.body).toBe('Text of it.');
    expect(original).toBe(String(original).trim());
    expect(toFile({ [ORIGINAL]: original, ...shown })).toBe(text);
    expect(toFile({ [ORIGINAL]: original, ...shown, body: 'Text about it.' })).toBe(text.replace('of it', 'about it'));
    expect(toFile({ [ORIGINAL]: original, ...shown, mode: 'async' })).toBe(
      text.replace(/(category: planning)(\r?\n)/, '$1$2mode: async$2'),
    );
  });

  test('that is new is written without what is empty', () => {
    expect(toFile({ ...opened(ritual?.fields ?? [], {}), title: 'Planning', body: 'Text.' })).toBe(
      '---\ntitle: Planning\n---\n\nText.\n',
    );
    expect(toFile({ [ORIGINAL]: undefined, title: 'Planning' })).toBe('---\ntitle: Planning\n---\n');
  });
});

describe('a table', () => {
  const TABLE = 'id,title,principal.personDays.low,note\r\none,"First, of all",4,\r\ntwo, Second ,5,x\r\n';
  const format = formatOf({
    extension: 'csv',
    fields: [],
    entries: {},
  });
  const data = format.fromFile(TABLE);
  const rows = data.rows as readonly Readonly<Record<string, string>>[];
  const saved = (changed: readonly object[]) => format.toFile({ ...data, rows: changed });

  test('names columns without dots, and is the same where nothing changed', () => {
    expect(rows[0]).toEqual({ id: 'one', title: 'First, of all', principal__personDays__low: '4', note: '' });
    expect(saved(rows)).toBe(TABLE);
  });

  test('keeps a last row without an end, also where another row follows it', () => {
    const [text, first] = [TABLE.trimEnd(), format.fromFile(TABLE.trimEnd())];
    expect(format.toFile(first)).toBe(text);
    const [one = {}, two = {}] = first.rows as typeof rows;
    expect(format.toFile({ ...first, rows: [one, { ...two, note: 'y' }] })).toBe(text.replace(/x$/, 'y'));
    expect(format.toFile({ ...first, rows: [one, two, { id: 'three', title: 'Third' }] })).toBe(
      `${text}\r\nthree,Third,,\r\n`,
    );
  });

  test('changes a cell, adds a row, and takes one away', () => {
    const [one = {}, two = {}] = rows;
    expect(saved([{ ...one, principal__personDays__low: 6, note: 'a "b"' }, two])).toBe(
      TABLE.replace(',4,', ',6,"a ""b"""'),
    );
    expect(saved([one, two, { id: 'three', title: 'Third' }])).toBe(`${TABLE}three,Third,,\r\n`);
    expect(saved([two])).toBe(TABLE.replace('one,"First, of all",4,\r\n', ''));
  });

  test('of the example has its rows', () => {
    for (const { path } of tables) expect(rowsOf(readFileSync(join(CONTENT, path), 'utf8')).length).toBeGreaterThan(0);
  });
});
