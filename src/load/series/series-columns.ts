/** The head of a series: which of its columns holds what. */
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { quoted } from '#model/quoted.ts';
import type { SeriesColumns } from '#model/series.ts';
import { nearest } from '#model/suggest.ts';
import type { SourceText } from '#source/decode.ts';
import type { TableRow } from '#source/table/table.ts';

interface ReadColumns {
  /** The index of each column by its name. */
  readonly columns: ReadonlyMap<string, number>;
  /** The index of the row of names. */
  readonly head: number;
  readonly problems: readonly Problem[];
}

export function columnsIn(rows: readonly TableRow[], source: SourceText, { numbers }: SeriesColumns): ReadColumns {
  const names = ['date', ...numbers, 'note'];
  const form = `\`${names.join(',')}\``;
  const head = rows.findIndex((row) => row.some(({ text }) => text.trim() !== ''));
  const row = rows[head];
  const problem = (message: string, hint: string, location = startOf(source.file)): Problem => ({
    rule: 'series/columns',
    message,
    hint,
    location,
  });
  if (row === undefined) {
    const empty = problem('Unexpected empty file, expected a row of column names', `Begin it with ${form}.`);
    return { columns: new Map(), head: 0, problems: [empty] };
  }
  const columns = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, cell] of row.entries()) {
    const name = cell.text.trim().toLowerCase();
    if (name === '') continue;
    const known = names.includes(name);
    if (known && columns.has(name))
      problems.push(
        problem(`Unexpected second column \`${name}\`, expected it once`, 'Keep one of the two.', cell.location),
      );
    if (!known)
      problems.push(
        problem(
          `Unexpected column \`${cell.text.trim().slice(0, 60)}\`, expected ${quoted(names)}`,
          hintFor(name, names, form),
          cell.location,
        ),
      );
    if (known && !columns.has(name)) columns.set(name, index);
  }
  const missing = ['date', ...numbers].filter((name) => !columns.has(name));
  // A file without its row of names, or with names of its own, is one mistake.
  if (missing.length > 0 && problems.length === 0)
    problems.push(
      problem(
        `Missing column ${quoted(missing)}, expected ${quoted(names)}`,
        `Let the first row be ${form}.`,
        row[0]?.location,
      ),
    );
  return { columns, head, problems };
}

function hintFor(name: string, names: readonly string[], form: string): string {
  const guess = nearest(name, names);
  if (guess !== undefined) return `Did you mean \`${guess}\`?`;
  if (/^[-\d.,:tz /]+$/i.test(name)) return `Put a row of names above the numbers: ${form}.`;
  return `Let the first row be ${form}; \`npm run import -- series FILE\` reads columns of other names.`;
}
