/** Comments as a format has them: what only looks like one, in a block of text or of code, is left out. */
import { Lexer } from 'yaml';

export interface Commented {
  readonly comments: readonly Comment[];
  /** What holds no comments inside, such as a text of several lines: from its first to its last character. */
  readonly blocks: readonly Span[];
}

export interface Comment extends Span {
  /** Without its signs. */
  readonly text: string;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Marks of the lexer that stand for no text. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);

/** Takes any text, also such as is no YAML. */
export function yamlComments(text: string): Commented {
  const comments: Comment[] = [];
  const blocks: Span[] = [];
  let at = 0;
  // A block's header stands before it: `text: |`.
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
