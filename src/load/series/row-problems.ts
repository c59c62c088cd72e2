/** What is wrong with a whole row of a CSV file beside an entry: cells beyond the last column, quotes that stay open. */
import type { RuleId } from '#model/diagnostic.ts';
import type { Problem } from '#model/problem.ts';
import type { TableCell, TableRow } from '#source/table/table.ts';

export function tooManyCells(row: TableRow, head: TableRow, rule: RuleId): readonly Problem[] {
  const extra = row.slice(head.length).find(({ text }) => text.trim() !== '');
  if (extra === undefined) return [];
  return [
    {
      rule,
      message: `Unexpected \`${extra.text.trim().slice(0, 60)}\` beyond the last column, expected ${head.length} cells`,
      hint: 'Put a text that holds the separator in double quotes.',
      location: extra.location,
    },
  ];
}

export function openQuote({ location }: TableCell, rule: RuleId): Problem {
  return {
    rule,
    message: 'Unexpected end of the file inside of quotes, expected a closing quote',
    hint: 'Close the quote that opens here; all that follows was read as one cell.',
    location,
  };
}
