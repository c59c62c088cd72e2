/** Changes text and leaves code as it is: fenced blocks, and what stands between backticks. */

interface Fence {
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

/** Each line with whether it is code: of a fenced block, its fences included. */
export function linesOf(text: string): readonly { readonly line: string; readonly isCode: boolean }[] {
  let open: Fence | undefined;
  return text.split('\n').map((line) => {
    if (open !== undefined) {
      if (closes(line, open)) open = undefined;
      return { line, isCode: true };
    }
    open = fenceAt(line);
    return { line, isCode: open !== undefined };
  });
}

/** @param change is given whole runs of lines without fenced blocks, cut where code stands between backticks */
export function outsideCode(text: string, change: (words: string) => string): string {
  const out: string[] = [];
  let run: string[] = [];
  const flush = () => {
    if (run.length > 0) out.push(outsideSpans(run.join('\n'), change));
    run = [];
  };
  for (const { line, isCode } of linesOf(text)) {
    if (!isCode) run.push(line);
    else {
      flush();
      out.push(line);
    }
  }
  flush();
  return out.join('\n');
}

function outsideSpans(text: string, change: (words: string) => string): string {
  const out: string[] = [];
  let from = 0;
  for (let at = text.indexOf('`'); at !== -1;) {
    const run = /^`+/.exec(text.slice(at, at + 100))?.[0] ?? '`';
    const end = text[at - 1] === '\\' ? -1 : endOfSpan(text, at + run.length, run);
    if (end === -1) {
      at = text.indexOf('`', at + run.length);
      continue;
    }
    out.push(change(text.slice(from, at)), text.slice(at, end));
    from = end;
    at = text.indexOf('`', end);
  }
  return [...out, change(text.slice(from))].join('');
}

/** Code ends at as many backticks as it began with, in the same paragraph. */
function endOfSpan(text: string, from: number, run: string): number {
  const blank = text.indexOf('\n\n', from);
  const limit = blank === -1 ? text.length : blank;
  for (let at = text.indexOf(run, from); at !== -1 && at < limit;) {
    const found = /^`+/.exec(text.slice(at))?.[0] ?? run;
    if (found.length === run.length) return at + run.length;
    at = text.indexOf(run, at + found.length);
  }
  return -1;
}
