/** Text that no one writes and that would keep the parser busy for minutes: it is refused before it is read. */
import type { Format } from './syntax.ts';

export interface Overload {
  readonly offset: number;
  /** What is unexpected, and how much would do. */
  readonly message: string;
}

/** More levels than any reader follows. */
export const DEEPEST = 100;
// The parser compares each with all before it.
const MOST_COLONS = 5000;
const MOST_BRACES = 5000;

export function findOverload(text: string, format: Format): Overload | undefined {
  return deepLine(text) ?? colons(text) ?? (format === 'mdx' ? braces(text) : undefined);
}

export function tooDeep(offset: number): Overload {
  return { offset, message: `Unexpected nesting, expected at most ${DEEPEST} levels` };
}

/** A line that opens many quotes or lists. */
function deepLine(text: string): Overload | undefined {
  const line = new RegExp(`^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST + 1}}.*`, 'gm');
  for (const found of text.matchAll(line)) if (!isThematicBreak(found[0])) return tooDeep(found.index);
  return undefined;
}

function isThematicBreak(line: string): boolean {
  return /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/.test(line);
}

/** A paragraph or table full of what might be directives. */
function colons(text: string): Overload | undefined {
  let offset = 0;
  for (const block of text.split(/((?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n))/)) {
    if (block.length > MOST_COLONS && countOf(block, /:[\p{L}\p{N}_]|^[ \t]*:/gmu) > MOST_COLONS) {
      return { offset, message: `Unexpected paragraph with more than ${MOST_COLONS} colons, expected a shorter one` };
    }
    offset += block.length;
  }
  return undefined;
}

function braces(text: string): Overload | undefined {
  if (countOf(text, /\{/g) <= MOST_BRACES) return undefined;
  return { offset: text.indexOf('{'), message: `Unexpected MDX with more than ${MOST_BRACES} \`{\`, expected fewer` };
}

function countOf(text: string, pattern: RegExp): number {
  return text.matchAll(pattern).reduce((count) => count + 1, 0);
}
