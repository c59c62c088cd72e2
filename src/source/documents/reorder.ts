/** Puts the items of a list, or the fields of a block, in another order: each moves with its lines and the comments above it. */
import type { Fix } from '#model/fix.ts';
import type { Location } from '#model/location.ts';

/**
 * @param blocks the places of the items as they stand, from the first to the last
 * @param order which of them comes first, second …
 * @returns none where they do not stand in lines of their own
 */
export function reordered(text: string, blocks: readonly Location[], order: readonly number[]): Fix | undefined {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined || order.every((each, index) => each === index)) return undefined;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const leads = blocks.map(({ start }) => (lines[start.line - 1] ?? '').slice(0, start.column - 1));
  const isInLines = blocks.every(({ start }, index) => start.line > (blocks[index - 1]?.start.line ?? 0));
  if (!isInLines || !leads.every((lead) => lead === leads[0] && /^\s*(-\s+)?$/.test(lead))) return undefined;
  // Between brackets, commas would have to move too.
  const isBlock = ({ start }: Location) =>
    /-\s+$/.test(leads[0] ?? '') || /^[^\s{[,]+\s*:(\s|$)/.test((lines[start.line - 1] ?? '').slice(start.column - 1));
  if (!blocks.every(isBlock)) return undefined;
  const indent = /^\s*/.exec(leads[0] ?? '')?.[0] ?? '';
  const begins = blocks.map(({ start }, index) => beginOf(start.line - 1, blocks[index - 1], indent, lines));
  const lastLine = last.end.line - 1;
  if (isCommentLoose(lines, begins, blocks)) return undefined;
  const chunks = begins.map((begin, index) => lines.slice(begin, begins[index + 1] ?? lastLine + 1));
  const gaps = chunks.map((chunk) => chunk.length - chunk.findLastIndex((line) => line.trim() !== '') - 1);
  const between = gaps.slice(0, -1);
  // Empty lines that stand between some of them only belong to a place, which a move would lose.
  if (new Set(between).size > 1) return undefined;
  const bare = chunks.map((chunk, index) => chunk.slice(0, chunk.length - (gaps[index] ?? 0)).join(end));
  const written = order.map((each) => bare[each] ?? '').join(end.repeat((between[0] ?? 0) + 1));
  const location: Location = {
    file: first.file,
    start: { line: first.start.line, column: 1 },
    end: { line: last.end.line, column: (lines[lastLine]?.length ?? 0) + 1 },
  };
  return { edits: [{ location, to: written, isWritten: true }] };
}

/** The line of the first comment right above, in the column of the item: a text of several lines stands deeper. */
function beginOf(line: number, before: Location | undefined, indent: string, lines: readonly string[]): number {
  let begin = line;
  while (
    before !== undefined &&
    begin - 1 > before.start.line - 1 &&
    lines[begin - 1]?.startsWith(`${indent}#`) === true
  )
    begin -= 1;
  return begin;
}

/** A comment above the first may be about all of them, and one behind an empty line about either neighbour: where it belongs, its author knows. */
function isCommentLoose(lines: readonly string[], begins: readonly number[], blocks: readonly Location[]): boolean {
  const isComment = (line: number) => /^\s*#/.test(lines[line] ?? '');
  return begins.some((begin, index) => {
    if (index === 0) return isComment(begin - 1);
    for (let line = blocks[index - 1]?.end.line ?? begin; line < begin; line += 1) if (isComment(line)) return true;
    return false;
  });
}
