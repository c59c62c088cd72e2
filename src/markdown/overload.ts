/** Text that no one writes and that would keep the parser busy for minutes: it is refused before it is read. */
import type { Format } from './syntax.ts';

export interface Overload {
  readonly offset: number;
  /** What is unexpected, and how much would do. */
  readonly message: string;
}

/** More levels than any reader follows. */
export const DEEPEST = 100;
// The parser compares each with all before it, in each paragraph anew.
const MOST_COLONS = 5000;
const MOST_ADDRESSES = 10_000;
// The parser keeps the text before each anew, in bytes.
const MOST_COPIED = 100_000_000;
const MOST_BRACES = 5000;

export function findOverload(text: string, format: Format): Overload | undefined {
  return deepLine(text) ?? fullBlock(withoutCode(text)) ?? (format === 'mdx' ? braces(text) : undefined);
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

/** Nothing is read in blocks of code. What stands before them stays where it is. */
function withoutCode(text: string): string {
  return text.replace(FENCED, (code) => ' '.repeat(code.length));
}

const FENCED =
  /^ {0,3}(?:(`{3,})[^`\r\n]*[\r\n][^]*?(?:^ {0,3}\1`*[ \t]*$|(?![^]))|(~{3,})[^\r\n]*[\r\n][^]*?(?:^ {0,3}\2~*[ \t]*$|(?![^])))/gm;

/** Paragraphs and tables full of what might be directives, of addresses, or of characters that are written by name. */
function fullBlock(text: string): Overload | undefined {
  let offset = 0;
  const cost = { colons: 0, addresses: 0, copied: 0 };
  for (const block of text.split(/((?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n))/)) {
    const colons = countOf(block, /:[\p{L}\p{N}_]|^[ \t]*:/gmu);
    cost.colons += colons ** 2;
    cost.addresses += countOf(block, /:/g) ** 2;
    cost.copied += copiedIn(block);
    if (cost.colons > MOST_COLONS ** 2) return tooMany('colons', MOST_COLONS, offset);
    if (cost.addresses > MOST_ADDRESSES ** 2) return tooMany('colons', MOST_ADDRESSES, offset);
    if (cost.copied > MOST_COPIED) {
      const message = 'Unexpected paragraph with this many characters written by name, such as `&amp;`, expected fewer';
      return { offset, message };
    }
    offset += block.length;
  }
  return undefined;
}

function tooMany(what: string, most: number, offset: number): Overload {
  return { offset, message: `Unexpected paragraph with more than ${most} ${what}, expected a shorter one` };
}

/** What a parser copies that joins each named character to the text before it: a text ends with its cell or item. */
function copiedIn(block: string): number {
  if (countOf(block, NAMED_CHARACTER) * block.length <= LITTLE) return 0;
  const texts = isTable(block) ? block.split(/[|\r\n]/) : block.split(/^ {0,3}[-*+] (?=\S)/m);
  return texts.reduce((sum, text) => sum + countOf(text, NAMED_CHARACTER) * text.length, 0);
}

const NAMED_CHARACTER = /&(?:#\w+|\w+);/g;
/** Too little to look closer. */
const LITTLE = 1_000_000;

/** Certainly a table: rows between pipes, and a row of dashes with as many of them as the head. */
function isTable(block: string): boolean {
  const [head = '', dashes = '', ...rows] = block.trim().split(/\r\n|\r|\n/);
  const pipes = countOf(head, /\|/g);
  return (
    !/[\\`]/.test(head) &&
    /^\|(?: *:?-+:? *\|)+$/.test(dashes) &&
    countOf(dashes, /\|/g) === pipes &&
    [head, ...rows].every((row) => row.startsWith('|'))
  );
}

function braces(text: string): Overload | undefined {
  if (countOf(text, /\{/g) <= MOST_BRACES) return undefined;
  return { offset: text.indexOf('{'), message: `Unexpected MDX with more than ${MOST_BRACES} \`{\`, expected fewer` };
}

function countOf(text: string, pattern: RegExp): number {
  return text.matchAll(pattern).reduce((count) => count + 1, 0);
}
