/** What looks like a table is one, and ends where its author expects. */
import { defineCheck, type CheckContext } from '../check.ts';
import { short } from '../patterns.ts';
import type { NodeOf } from '../tree.ts';
import { guide } from './example-guide.ts';

export const tableForm = defineCheck({
  id: 'markdown/table-form',
  severity: 'warning',
  why: 'A table without its line of dashes is shown as a paragraph full of strokes.',
  fix: 'Write a line of dashes below the head with as many columns, and an empty line after the table.',
  valid: [guide('| Sort | Prefix |\n| --- | --- |\n| Fix | fix |\n\nTwo days.\n'), guide('Fix | Mend | Repair\n')],
  invalid: [
    {
      content: guide('| Sort | Prefix |\n| Fix | fix |\n'),
      expect: ['6:1 Unexpected rows without a line of dashes, expected `| --- | --- |` below the first'],
    },
    {
      content: guide('| Sort | Prefix |\n\n| --- | --- |\n\n| Fix | fix |\n'),
      expect: ['6:1 Unexpected rows without a line of dashes, expected `| --- | --- |` below the first'],
    },
    {
      content: guide('| Sort | Prefix |\n| --- |\n| Fix | fix |\n'),
      expect: ['7:1 Unexpected line of dashes for 1 column, expected 2: `| --- | --- |`'],
    },
    {
      content: guide('| Sort |\n| --- |\n| Fix |\nTwo days.\n'),
      expect: ['9:1 Unexpected text `Two days.` in a table, expected an empty line before it'],
    },
  ],
  check(context) {
    const { index, positions, report } = context;
    // Rows with empty lines between them are one table, and one mistake.
    let lastRow = -1;
    for (const { node } of index.nodes('paragraph')) {
      const { start, end } = positions.of(node);
      const goesOn = start.line <= lastRow + 2;
      const isRow = ROW.test(positions.source(node).split(/[\r\n]/, 1)[0] ?? '');
      if (!(goesOn && isRow)) checkRows(node, context);
      lastRow = isRow ? end.line : -1;
    }
    for (const { node } of index.nodes('table')) {
      for (const row of node.children.slice(1)) {
        const source = positions.source(row);
        if (
          source.includes('|') ||
          (node.children[0]?.children.length === 1 && !positions.source(node.children[0]).includes('|'))
        )
          continue;
        report(
          positions.of(row),
          `Unexpected text \`${short(source)}\` in a table, expected an empty line before it`,
          'It is shown as a row. Write `|` around the cells where a row is meant.',
        );
      }
    }
  },
});

const ROW = /^[ \t]*\|.*\|[ \t]*$/;
/** Long dashes too, as some programs make them. */
const DASHES = /^[ \t]*\|?[ \t]*:?[-–—]+:?[ \t]*(?:\|[ \t]*:?[-–—]+:?[ \t]*)*\|?[ \t]*$/;

function checkRows(node: NodeOf<'paragraph'>, { positions, prose, report }: CheckContext): void {
  const start = positions.startOffset(node);
  const text = prose.slice(start, start + positions.source(node).length);
  let at = start;
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/).map((line) => {
    const from = at;
    at += line.length;
    return { from, text: line.trimEnd() };
  });
  for (const [number, line] of lines.entries()) {
    const next = lines[number + 1];
    const isRow = ROW.test(line.text);
    const columns = columnsOf(line.text);
    if (next !== undefined && columns > 1 && DASHES.test(next.text) && next.text.includes('|')) {
      const found = columnsOf(next.text);
      const lead = /^[ \t]*/.exec(next.text)?.[0].length ?? 0;
      const location = positions.between(next.from + lead, next.from + next.text.length);
      report(
        location,
        found === columns
          ? `Unexpected \`${short(next.text)}\`, expected plain dashes: \`${dashes(columns)}\``
          : `Unexpected line of dashes for ${found} column${found === 1 ? '' : 's'}, expected ${columns}: \`${dashes(columns)}\``,
        'The line below the head has three dashes for each column.',
      );
      return;
    }
    if (!isRow || columns < 2 || (next === undefined && lines.length > 1)) continue;
    if (next !== undefined && !ROW.test(next.text)) continue;
    report(
      positions.between(line.from + (/^[ \t]*/.exec(line.text)?.[0].length ?? 0), line.from + line.text.length),
      `Unexpected rows without a line of dashes, expected \`${dashes(columns)}\` below the first`,
      'The first row is the head; the line of dashes makes a table of what follows, without empty lines between the rows.',
    );
    return;
  }
}

function columnsOf(line: string): number {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
}

function dashes(columns: number): string {
  return `|${' --- |'.repeat(columns)}`;
}
