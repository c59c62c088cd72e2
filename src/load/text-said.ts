/** What a text says to its readers: comments are for its authors. */
import { commentsIn } from '#markdown/comments.ts';
import { markupComments } from '#source/comments.ts';

/** What stands in place of a comment until the line around it is tidied: in no text. */
const GONE = '\0';

/** Whether two texts of a file differ in nothing but comments. Exact, and only asked where that can be. */
export function saysTheSame(file: string, before: string, after: string): boolean {
  return roughly(before) === roughly(after) && said(file, before) === said(file, after);
}

/** Without anything that might be a comment: where this differs, more than comments does. */
function roughly(text: string): string {
  return without(text, markupComments(text))
    .split('\n')
    .map((line) => line.replace(/#.*/, '').replaceAll(GONE, '').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A comment on lines of its own leaves no gap behind. */
function said(file: string, text: string): string {
  const even = text.replaceAll('\r\n', '\n');
  return without(even, commentsIn({ file, text: even }))
    .replace(/^[ \t]*\0[ \t\0]*\n/gm, '')
    .replace(/[ \t]*\0/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function without(text: string, spans: readonly { readonly from: number; readonly to: number }[]): string {
  const inOrder = spans.toSorted((a, b) => a.from - b.from);
  const starts = [0, ...inOrder.map(({ to }) => to)];
  return starts.map((start, index) => text.slice(start, inOrder[index]?.from)).join(GONE);
}
