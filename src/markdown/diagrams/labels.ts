/** From the text of a label to its lines. Labels are text: what is HTML, an icon or a formula in Mermaid is told, and left out. */
// cspell:ignore bklrsdt
import { decodeEntities } from './mermaid-parsers.ts';
import type { Label, Line, Run } from './diagram.ts';
import { readSyntax } from '../syntax.ts';

export interface LabelForm {
  /** Whether `**` and `_` are marks. */
  readonly isMarkdown: boolean;
}

const TAG = /<\/?([a-z][\w-]*)(?:\s[^<>]*)?\/?>/gi;
const ICON = /\b(?:fa[bklrsdt]?|mdi|logos):[\w:-]+/g;
const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em']);

export function labelOf(raw: string | undefined, { isMarkdown }: LabelForm = { isMarkdown: false }): Label {
  const oddities = new Set<string>();
  const text = decodeEntities(raw ?? '').replace(ICON, (icon) => {
    oddities.add(icon);
    return '';
  });
  if (/\$\$.*\$\$/s.test(text)) oddities.add('$$');
  const look = { bold: 0, italic: 0 };
  const lines = text.split(/<br\s*\/?>|\\n|\n/i).map((line): Line => {
    const runs: Run[] = [];
    const add = (piece: string) => {
      const own = isMarkdown ? markedRuns(piece) : [{ text: piece, bold: false, italic: false }];
      for (const run of own)
        runs.push({
          text: withoutControls(decodeReferences(run.text)),
          bold: run.bold || look.bold > 0,
          italic: run.italic || look.italic > 0,
        });
    };
    let at = 0;
    for (const { 0: tag, 1: name = '', index } of line.matchAll(TAG)) {
      add(line.slice(at, index));
      at = index + tag.length;
      const step = tag.startsWith('</') ? -1 : 1;
      if (BOLD.has(name.toLowerCase())) look.bold = Math.max(0, look.bold + step);
      else if (ITALIC.has(name.toLowerCase())) look.italic = Math.max(0, look.italic + step);
      else oddities.add(`<${name.slice(0, 20)}>`);
    }
    add(line.slice(at));
    return trimmed(runs);
  });
  while (lines.length > 1 && lines.at(-1)?.length === 0) lines.pop();
  while (lines.length > 1 && lines[0]?.length === 0) lines.shift();
  return { lines: lines.length === 1 && lines[0]?.length === 0 ? [] : lines, oddities: [...oddities] };
}

/** As the line of a label that nobody wrote as one. */
export function plainLine(text: string): Line {
  return text === '' ? [] : [{ text, bold: false, italic: false }];
}

function trimmed(runs: readonly Run[]): Line {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const text = run.text.replace(/\s+/g, ' ');
    if (last?.bold === run.bold && last.italic === run.italic)
      joined[joined.length - 1] = { ...last, text: last.text + text };
    else if (text !== '') joined.push({ ...run, text });
  }
  return joined
    .map((run, at) => ({
      ...run,
      text: at === 0 && at === joined.length - 1 ? run.text.trim() : at === 0 ? run.text.trimStart() : run.text,
    }))
    .map((run, at) => (at === joined.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '');
}

const MARK =
  /\\([!-/:-@[-`{-~])|\*\*(?=\S)(.+?)(?<=\S)\*\*|(?<![\w*])__(?=\S)(.+?)(?<=\S)__(?!\w)|\*(?=[^\s*])(.+?)(?<=[^\s*])\*|(?<![\w_])_(?=[^\s_])(.+?)(?<=[^\s_])_(?!\w)/g;

function markedRuns(text: string, bold = false, italic = false): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const found of text.matchAll(MARK)) {
    runs.push({ text: text.slice(at, found.index), bold, italic });
    at = found.index + found[0].length;
    const [, escaped, strong, strongToo, emphasis, emphasisToo] = found;
    const inBold = strong ?? strongToo;
    const inItalic = emphasis ?? emphasisToo;
    if (escaped !== undefined) runs.push({ text: escaped, bold, italic });
    else if (inBold !== undefined) runs.push(...markedRuns(inBold, true, italic));
    else if (inItalic !== undefined) runs.push(...markedRuns(inItalic, bold, true));
  }
  runs.push({ text: text.slice(at), bold, italic });
  return runs;
}

/** `&hearts;` and `&#9829;`, as the parser of Markdown knows them. */
function decodeReferences(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi, (reference) => {
    const [paragraph] = readSyntax(reference, 'md').tree.children;
    const [node] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    return node?.type === 'text' ? node.value : reference;
  });
}

/** What has no form on a page, and what turns the direction of the words after it. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
}
