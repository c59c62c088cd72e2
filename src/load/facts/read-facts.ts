/** Reads the file of facts beside an entry: every line what was found out about one entry, every finding at its cell. */
import type { FactColumns, Fact, Facts } from '#model/facts.ts';
import { textOfCell } from '#model/guarded-cell.ts';
import type { Problem } from '#model/problem.ts';
import { quoted } from '#model/quoted.ts';
import { nearest } from '#model/suggest.ts';
import type { SourceText } from '#source/decode.ts';
import { rowsIn, type TableCell, type TableRow } from '#source/table/table.ts';
import { dateIn } from '../series/cell-values.ts';
import { openQuote, tooManyCells } from '../series/row-problems.ts';
import { columnsIn } from '../series/series-columns.ts';

export interface ReadFacts {
  /** What could be read of them. */
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

const CELL = 'facts/cell';

/** What checks in pipelines call their results, by our words for them. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  pass: 'met',
  passed: 'met',
  ok: 'met',
  true: 'met',
  yes: 'met',
  fail: 'not-met',
  failed: 'not-met',
  false: 'not-met',
  no: 'not-met',
  skipped: 'not-applicable',
  'n/a': 'not-applicable',
  error: 'unknown',
};

export function readFacts(source: SourceText, expected: FactColumns): ReadFacts {
  const { about, part } = expected;
  const rows = rowsIn(source);
  const { columns, head, problems } = columnsIn(rows, source, {
    names: [about, part, 'state', 'date', 'evidence'],
    required: [about, part, 'state', 'date'],
    rule: 'facts/columns',
  });
  const found: Problem[] = [...problems];
  const facts: Fact[] = [];
  for (const row of rows.slice(head + 1)) {
    if (row.every(({ text }) => text.trim() === '')) continue;
    const open = row.find(({ isOpen }) => isOpen);
    if (open !== undefined) found.push(openQuote(open, 'facts/open-quote'));
    found.push(...tooManyCells(row, rows[head] ?? [], CELL));
    const fact = problems.length > 0 ? undefined : factIn(row, columns, expected, found);
    if (fact !== undefined) facts.push(fact);
  }
  const partial = found.length > 0 ? { isPartial: true } : {};
  return { facts: { file: source.file, about, ...partial, all: facts }, problems: found };
}

/** @param found takes what is wrong with its cells */
function factIn(
  row: TableRow,
  columns: ReadonlyMap<string, number>,
  { about, part, states, unknown }: FactColumns,
  found: Problem[],
): Fact | undefined {
  const cell = (name: string): TableCell | undefined => row[columns.get(name) ?? -1];
  const text = (name: string) => textOfCell(cell(name)?.text ?? '').trim();
  const place = (name: string) => (cell(name) ?? row.at(-1))?.location;
  const before = found.length;
  const wrong = (name: string, expected: string, hint: string) => {
    const location = place(name);
    const written = text(name);
    const message =
      written === ''
        ? `Missing ${name}, expected ${expected}`
        : `Unexpected \`${written.slice(0, 60)}\`, expected ${expected}`;
    if (location !== undefined) found.push({ rule: CELL, message, hint, location });
  };
  for (const name of [about, part])
    if (text(name) === '') wrong(name, `the ${name} that the line is about`, `Name the ${name}, or delete the line.`);
  const state = text('state').toLowerCase();
  if (!states.includes(state)) {
    const guess = OTHER_WORDS[state] ?? nearest(state, states);
    const all = quoted(states);
    wrong('state', `one of ${all}`, guess === undefined ? `Write one of ${all}.` : `Write \`${guess}\`.`);
  }
  const date = text('date') === '' && state === unknown ? '' : dateIn(text('date'), false);
  if (typeof date !== 'string')
    wrong(
      'date',
      date.expected,
      date.hint.startsWith('Write the day alone') ? date.hint : 'Write the day of the check.',
    );
  if (found.length > before || typeof date !== 'string') return undefined;
  const evidence = text('evidence');
  const at: Fact['at'] = (column) => {
    const location = place(column === 'about' ? about : column === 'part' ? part : column);
    if (location === undefined) throw new Error('A line of facts has cells');
    return location;
  };
  return {
    about: text(about),
    part: text(part),
    state,
    date,
    ...(evidence === '' ? {} : { evidence }),
    line: row[0]?.location.start.line ?? 1,
    at,
  };
}
