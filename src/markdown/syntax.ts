/** The native parser: text in, a syntax tree out. The one place that knows Sätteri. */
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Root } from 'mdast';
import type { Point } from '#model/location.ts';

export type Format = 'md' | 'mdx';

/** What kept the text from being read as the MDX that it claims to be. */
export interface SyntaxFault {
  readonly message: string;
  readonly hint: string;
  readonly at: Point;
}

export interface Syntax {
  readonly tree: Root;
  readonly fault: SyntaxFault | undefined;
}

const FEATURES = { gfm: true, directive: true, frontmatter: false } as const;

/** More levels than any reader follows. The parser and every walk over a tree slow down with their square. */
export const DEEPEST = 100;

/** Reads text as a tree. Broken MDX comes back as the Markdown it nearly is, so that its headings can still be linked to. */
export function readSyntax(text: string, format: Format): Syntax {
  if (format === 'md') return { tree: markdown(text), fault: undefined };
  try {
    if (isOverrunByBraces(text)) throw new Error('1:1: Unexpected number of `{`, expected at most 5,000 in a file');
    return { tree: mdxToMdast(text, { features: FEATURES }) as Root, fault: undefined };
  } catch (error) {
    return { tree: markdown(text), fault: faultOf(error) };
  }
}

/** The offset of a line that opens so many quotes or lists that reading it would take minutes. */
export function tooDeepLine(text: string): number | undefined {
  const line = new RegExp(`^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST + 1}}.*`, 'gm');
  for (const found of text.matchAll(line)) if (!isThematicBreak(found[0])) return found.index;
  return undefined;
}

function isThematicBreak(line: string): boolean {
  return /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/.test(line);
}

function markdown(text: string): Root {
  return markdownToMdast(text, { features: FEATURES }) as Root;
}

/** As CommonMark asks; later steps use null characters for marks that no content can hold. */
export function withoutNulls(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}

// Unclosed braces cost the parser their square.
function isOverrunByBraces(text: string): boolean {
  return text.split('{').length > 5000;
}

/** The parser says `3:5: What is wrong (note: the remedy) (mdx-jsx:its-code)`. */
function faultOf(error: unknown): SyntaxFault {
  const said = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', sentence = said] = /^(\d+):(\d+): ([\s\S]*)$/.exec(said) ?? [];
  const [message = sentence, note] = sentence.replace(/ \([a-z-]+:[a-z-]+\)$/, '').split(/ \(note: /);
  return {
    message,
    hint: note?.replace(/\)$/, '').replace(/^to /, 'To ') ?? 'Close what was opened, or write `\\{` and `\\<` where the characters themselves are meant.',
    at: { line: Number(line), column: Number(column) },
  };
}
