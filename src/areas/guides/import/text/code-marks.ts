/** Where code begins and ends in Markdown: the fences of a block, and the backticks of a span. */

export interface Fence {
  readonly mark: string;
  readonly length: number;
}

/** A fence that this line opens, also in a list or a quote. */
export function fenceAt(line: string): Fence | undefined {
  const [, , run] = /^((?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*)(`{3,}|~{3,})/.exec(line) ?? [];
  if (run === undefined) return undefined;
  const [mark = ''] = run;
  // Code between backticks in a line of text is no fence.
  return mark === '`' && line.slice(line.indexOf(run) + run.length).includes('`')
    ? undefined
    : { mark, length: run.length };
}

export function closes(line: string, { mark, length }: Fence): boolean {
  const text = line.replace(/^[ \t>]*/, '').trimEnd();
  return text.length >= length && text === mark.repeat(text.length);
}

/**
 * A span ends at as many backticks as it began with, in the same paragraph.
 * @param from where its text begins
 * @returns the offset behind its last backtick; -1 where it is never closed, and so is text
 */
export function endOfCode(text: string, from: number, length: number): number {
  const marks = /`+|\n[ \t]*\n/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark[0].startsWith('\n')) return -1;
    if (mark[0].length === length) return marks.lastIndex;
  }
  return -1;
}
