/** Where code stands in a text of Markdown: what looks like markup in it is none. */
import { closes, endOfCode, fenceAt, type Fence } from './code-marks.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Blocks between fences, spans between backticks and HTML comments, in their order. */
export function codeIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let prose = 0;
  let open: (Fence & { readonly from: number }) | undefined;
  for (let at = 0; at <= text.length;) {
    const end = text.indexOf('\n', at);
    const next = end === -1 ? text.length + 1 : end + 1;
    const line = text.slice(at, end === -1 ? text.length : end);
    if (open === undefined) {
      const fence = fenceAt(line);
      if (fence !== undefined) {
        pushSpans(text, prose, at, spans);
        open = { ...fence, from: at };
      }
    } else if (closes(line, open)) {
      spans.push({ from: open.from, to: Math.min(next, text.length) });
      open = undefined;
      prose = next;
    }
    at = next;
  }
  if (open === undefined) pushSpans(text, prose, text.length, spans);
  else spans.push({ from: open.from, to: text.length });
  return spans;
}

/** Spans of code end in their paragraph; comments may hold several. */
function pushSpans(text: string, from: number, to: number, spans: Span[]): void {
  const part = text.slice(from, to);
  const marks = /<!--|`+|\n[ \t]*\n/g;
  for (let mark = marks.exec(part); mark !== null; mark = marks.exec(part)) {
    const [sign] = mark;
    if (sign.startsWith('\n') || isEscaped(part, mark.index)) continue;
    const end =
      sign === '<!--' ? part.indexOf('-->', mark.index) + 3 : endOfCode(part, mark.index + sign.length, sign.length);
    if (end < 3) continue;
    spans.push({ from: from + mark.index, to: from + end });
    marks.lastIndex = end;
  }
}

function isEscaped(text: string, at: number): boolean {
  let signs = 0;
  while (text.charAt(at - 1 - signs) === '\\') signs += 1;
  return signs % 2 === 1;
}
