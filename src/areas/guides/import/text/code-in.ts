/** Where code stands in a text of Markdown: what looks like markup in it is none. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/;

/** Blocks between fences, spans between backticks and HTML comments, in their order. */
export function codeIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let prose = 0;
  let open: { readonly sign: string; readonly length: number; readonly from: number } | undefined;
  for (let at = 0; at <= text.length;) {
    const end = text.indexOf('\n', at);
    const next = end === -1 ? text.length + 1 : end + 1;
    const [, fence, rest = ''] = FENCE.exec(text.slice(at, end === -1 ? text.length : end)) ?? [];
    if (fence !== undefined && open === undefined && !(fence.startsWith('`') && rest.includes('`'))) {
      pushSpans(text, prose, at, spans);
      open = { sign: fence.charAt(0), length: fence.length, from: at };
    } else if (
      open !== undefined &&
      fence?.startsWith(open.sign) &&
      fence.length >= open.length &&
      rest.trim() === ''
    ) {
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

function endOfCode(text: string, from: number, length: number): number {
  const marks = /`+|\n[ \t]*\n/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark[0].startsWith('\n')) return -1;
    if (mark[0].length === length) return marks.lastIndex;
  }
  return -1;
}
