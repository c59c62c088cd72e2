/** Finds the comments of a format, without text in blocks or code that only looks like one. */
import { Lexer } from 'yaml';

export interface Commented {
  readonly comments: readonly Comment[];
  /** Spans that contain no comments, such as a text of several lines. */
  readonly blocks: readonly Span[];
}

export interface Comment extends Span {
  /** Without its delimiters. */
  readonly text: string;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Control tokens of the lexer, which have no text. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);

/** Accepts any text, even if it is not valid YAML. */
export function yamlComments(text: string): Commented {
  const comments: Comment[] = [];
  const blocks: Span[] = [];
  let at = 0;
  // The header of a block comes before it: `text: |`.
  let header: number | undefined;
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) continue;
    const span = { from: at, to: at + token.length };
    at = span.to;
    if (token.startsWith('#') && text.startsWith('#', span.from)) {
      comments.push({ ...span, text: token.slice(1).trim() });
    } else if (/^[|>]/.test(token)) {
      header = span.from;
    } else if (token.includes('\n') && /\S/.test(token)) {
      blocks.push({ from: header ?? span.from, to: span.from + token.trimEnd().length });
      header = undefined;
    }
  }
  return { comments, blocks };
}

const OF_MARKUP = /<!--(.*?)-->|\{\s*\/\*(.*?)\*\/\s*\}/gs;

/** Those between two offsets of a text: `<!-- … -->`, and as MDX writes them. */
export function markupComments(text: string, from = 0, to = text.length): readonly Comment[] {
  return [...text.slice(from, to).matchAll(OF_MARKUP)].map(({ 0: whole, 1: html, 2: mdx, index }) => ({
    from: from + index,
    to: from + index + whole.length,
    text: (html ?? mdx ?? '').trim(),
  }));
}
