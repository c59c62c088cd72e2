/** What is written as a table reads back as the same entries: of every kind that has tables, whatever their texts hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { parse } from 'yaml';
import { kinds } from '#areas/kinds.ts';
import type { Entry } from '#model/entry.ts';
import { isRecord } from '#model/is-record.ts';
import type { Kind } from '#model/kind.ts';
import { memoryTree } from '#source/tree.ts';
import { runs } from '#testing/runs.ts';
import { fullest } from '#testing/site/every-kind.ts';
import { csv } from '#words/csv.ts';
import { loadPlaybook } from '../load.ts';
import { childSchema, unwrap } from '../schema-walk.ts';
import { joined, separated } from './list-cell.ts';
import { tableRows } from './table-rows.ts';

const SIGNS = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '\u{ff1d}',
  "'",
  '"',
  ',',
  ';',
  '\\',
  '|',
  ' ',
  '[]',
  'a',
  '1',
  '\u{e9}',
  '\u{1f600}',
];
const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }));

test('a list in a cell', () => {
  fc.assert(
    fc.property(fc.array(text.filter((item) => item !== '')), (items) => {
      const cell = joined(items);
      expect(cell === '[]' ? [] : separated(cell)).toEqual(items);
    }),
  );
});

type Draw = <Value>(arbitrary: fc.Arbitrary<Value>) => Value;

/** The data of an entry with other texts and numbers in it, some of its fields left out, and lists of other lengths. */
function varied(value: unknown, schema: z.core.$ZodType, draw: Draw): unknown {
  const accepted = <Value>(other: Value, own: Value) => ((schema as z.ZodType).safeParse(other).success ? other : own);
  if (typeof value === 'string') return accepted<unknown>(draw(text), value);
  if (typeof value === 'number')
    return accepted<unknown>(
      draw(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))) || 0,
      value,
    );
  const child = (step: string | number) => childSchema(unwrap(schema), step);
  if (Array.isArray(value)) {
    const own: readonly unknown[] = value.map((item, index) => varied(item, child(index) ?? schema, draw));
    const count = draw(fc.integer({ min: 0, max: 3 }));
    return accepted(
      Array.from({ length: count }, (_, index) => own[index % own.length]),
      own,
    );
  }
  if (!isRecord(value)) return value;
  let own = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, varied(each, child(key) ?? schema, draw)]),
  );
  for (const key of Object.keys(own)) {
    if (draw(fc.integer({ min: 0, max: 3 })) > 0) continue;
    own = accepted(Object.fromEntries(Object.entries(own).filter(([name]) => name !== key)), own);
  }
  return own;
}

type Written = Pick<Entry, 'id' | 'data' | 'extensions'>;

function written({ id, data, extensions }: Written): Written {
  return { id, data, extensions };
}

/** The entries of a table that holds nothing else. */
function readBack(table: string, kind: Kind): readonly Written[] {
  const files = {
    'playbook.yaml': 'name: Example\ndescription: An example.\n',
    [`${kind.folder.name}/all.csv`]: table,
  };
  return loadPlaybook(memoryTree(files), [kind]).playbook.entries.map(written);
}

describe.each(kinds.filter(({ table }) => table !== undefined).map((kind) => [kind.name, kind] as const))(
  '%s',
  (_, kind) => {
    const [, front = fullest(kind).text] = /^---\n(.*?)\n---\n/s.exec(fullest(kind).text) ?? [];
    const full = Object.fromEntries(
      Object.entries(parse(front) as Readonly<Record<string, unknown>>).filter(([key]) => !key.startsWith('x-')),
    );

    test('entries with any texts', () => {
      let escaped = 0;
      fc.assert(
        fc.property(fc.gen(), (draw) => {
          const pick: Draw = (arbitrary) => draw(() => arbitrary);
          const entries = Array.from({ length: pick(fc.integer({ min: 1, max: 3 })) }, (__, at): Written => {
            const read = kind.schema.safeParse(varied(full, kind.schema, pick));
            // Rules between fields may refuse what each of them accepts.
            const data = read.success ? read.data : kind.schema.parse(full);
            return {
              id: `entry-${at}`,
              data,
              extensions: pick(
                fc.dictionary(
                  fc.constantFrom('x-a', 'x-b'),
                  fc.oneof(
                    text.filter((each) => each !== ''),
                    fc.jsonValue(),
                  ),
                ),
              ),
            };
          });
          const table = csv(tableRows(entries, kind.schema));
          const back = readBack(table, kind);
          expect(back).toEqual(entries);
          expect(csv(tableRows(back, kind.schema))).toBe(table);
          if (table.includes('\\')) escaped += 1;
        }),
        { numRuns: runs(300), endOnFailure: true },
      );
      expect(escaped).toBeGreaterThan(0);
    });

    test('none yet, as the columns to begin with', () => {
      const [head = [], ...rows] = tableRows([], kind.schema);
      expect(head.slice(0, 2)).toEqual(['id', 'title']);
      expect(rows).toEqual([]);
      expect(
        loadPlaybook(memoryTree({ [`${kind.folder.name}/all.csv`]: csv([head]) }), [kind]).problems.filter(({ rule }) =>
          rule.startsWith('table/'),
        ),
      ).toEqual([]);
    });
  },
);
