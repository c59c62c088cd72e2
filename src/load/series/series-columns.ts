/** The head of a CSV file beside an entry: which of its columns holds what. */
import type { RuleId } from '#model/diagnostic.ts';
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { quoted } from '#model/quoted.ts';
import { nearest } from '#model/suggest.ts';
import type { SourceText } from '#source/decode.ts';
import type { TableRow } from '#source/table/table.ts';

interface ExpectedColumns {
  readonly names: readonly string[];
  readonly required: readonly string[];
  /** The finding that is reported. */
  readonly rule: RuleId;
  /** What helps with columns of other names, beyond renaming them. */
  readonly advice?: string | undefined;
}

interface ReadColumns {
  /** The index of each column by its name. */
  readonly columns: ReadonlyMap<string, number>;
  /** The index of the row of names. */
  readonly head: number;
  readonly problems: readonly Problem[];
}

export function columnsIn(
  rows: readonly TableRow[],
  source: SourceText,
  { names, required, rule, advice }: ExpectedColumns,
): ReadColumns {
  const form = `\`${names.join(',')}\``;
  const head = rows.findIndex((row) => row.some(({ text }) => text.trim() !== ''));
  const row = rows[head];
  const problem = (message: string, hint: string, location = startOf(source.file)): Problem => ({
    rule,
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
          hintFor(name, names, form, advice),
          cell.location,
        ),
      );
    if (known && !columns.has(name)) columns.set(name, index);
  }
  const missing = required.filter((name) => !columns.has(name));
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

function hintFor(name: string, names: readonly string[], form: string, advice: string | undefined): string {
  const guess = nearest(name, names);
  if (guess !== undefined) return `Did you mean \`${guess}\`?`;
  if (/^[-\d.,:tz /]+$/i.test(name)) return `Put a row of names above the numbers: ${form}.`;
  return `Let the first row be ${form}${advice === undefined ? '' : `; ${advice}`}.`;
}
