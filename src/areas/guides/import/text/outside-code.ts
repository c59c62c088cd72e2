/** Changes text and leaves code as it is: fenced blocks, and what stands between backticks. */
import { closes, endOfCode, fenceAt, type Fence } from './code-marks.ts';

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
    const end = text[at - 1] === '\\' ? -1 : endOfCode(text, at + run.length, run.length);
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
