/** The native parser: text in, a syntax tree out. The one place that knows Sätteri. */
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Root } from 'mdast';
import type { Point } from '#model/location.ts';
import { withClosingFences } from './closing-fences.ts';

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

const FEATURES = { gfm: true, directive: true, definitionList: true, frontmatter: false } as const;

/** Reads text as a tree. Broken MDX comes back as the Markdown it nearly is, so that its headings can still be linked to. */
export function readSyntax(text: string, format: Format): Syntax {
  if (format === 'md') return { tree: withClosingFences(text, markdown), fault: undefined };
  try {
    return { tree: withClosingFences(text, mdx), fault: undefined };
  } catch (error) {
    return { tree: markdown(text), fault: faultOf(error) };
  }
}

function mdx(text: string): Root {
  return mdxToMdast(text, { features: FEATURES }) as Root;
}

function markdown(text: string): Root {
  return markdownToMdast(text, { features: FEATURES }) as Root;
}

/** As CommonMark asks; later steps use null characters for marks that no content can hold. */
export function withoutNulls(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}

/** The parser says `3:5: What is wrong (note: the remedy) (mdx-jsx:its-code)`. */
function faultOf(error: unknown): SyntaxFault {
  const said = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', sentence = said] = /^(\d+):(\d+): ([\s\S]*)$/.exec(said) ?? [];
  const [message = sentence, note] = sentence.replace(/ \([a-z-]+:[a-z-]+\)$/, '').split(/ \(note: /);
  return {
    message,
    hint:
      note?.replace(/\)$/, '.').replace(/^to /, 'To ') ??
      'Close what was opened, or write `\\{` and `\\<` where the characters themselves are meant.',
    at: { line: Number(line), column: Number(column) },
  };
}
