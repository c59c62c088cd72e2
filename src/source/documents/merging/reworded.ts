/** A text of YAML in which some words change: where the others stand, in which line and in which quotes, stays. */
import type { Scalar } from 'yaml';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line that words are put into is broken where it becomes longer, and longer than the longest line was. */
const WIDTH = 120;

/**
 * @param source the value as it is written, with quotes and the sign of a block
 * @param column where it begins in its line
 * @returns undefined where the words of the source are not those of the text
 */
export function reworded(source: string, old: Scalar, text: string, column: number): string | undefined {
  if (typeof old.value !== 'string') return undefined;
  const body = bodyOf(source, old.type);
  const written = wordsIn(source.slice(body.start, body.end)).map((span) => shifted(span, body.start));
  const before = wordsIn(old.value);
  const after = wordsIn(text);
  if (written.length !== before.length || before.length === 0 || after.length === 0) return undefined;
  const word = (span: Span | undefined, within: string) => within.slice(span?.start, span?.end);
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && word(before[start], old.value) === word(after[start], text)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    word(before[before.length - 1 - end], old.value) === word(after[after.length - 1 - end], text)
  )
    end += 1;
  const isExchange = start < before.length - end && start < after.length - end;
  const taken = isExchange ? wordsBetween : gapBetween;
  const place = taken(written, start, written.length - end);
  const fresh = taken(after, start, after.length - end);
  const words = text.slice(fresh.start, fresh.end);
  const encoded = encode(words, old.type, indentOf(source.slice(body.start), column));
  const isFolded = source.includes('\n') && old.type !== 'BLOCK_LITERAL';
  const fitting = isFolded ? wrapped(source, place, encoded, column) : encoded;
  return source.slice(0, place.start) + fitting + source.slice(place.end);
}

function bodyOf(source: string, type: Scalar['type']): Span {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return { start: 1, end: source.length - 1 };
  const isBlock = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
  return { start: isBlock ? source.indexOf('\n') + 1 : 0, end: source.length };
}

function wordsIn(text: string): readonly Span[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function wordsBetween(words: readonly Span[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** With the space before them, so that it comes and goes with them; at the start of a text with the one behind them. */
function gapBetween(words: readonly Span[], from: number, to: number): Span {
  const before = words[from - 1];
  if (before !== undefined) return { start: before.end, end: words[to - 1]?.end ?? before.end };
  return { start: words[0]?.start ?? 0, end: words[to]?.start ?? words[to - 1]?.end ?? 0 };
}

function encode(text: string, type: Scalar['type'], indent: string): string {
  const quoted =
    type === 'QUOTE_DOUBLE'
      ? text.replaceAll(/["\\]/g, String.raw`\$&`)
      : type === 'QUOTE_SINGLE'
        ? text.replaceAll("'", "''")
        : text;
  // Between folded lines, one line end more than there is in the text.
  return quoted.replaceAll(/\n+/g, (ends) => `${type === 'BLOCK_LITERAL' ? ends : `${ends}\n`}${indent}`);
}

/** That of its second line, which is the first one of a block. */
function indentOf(body: string, column: number): string {
  return /(?:^|\n)( +)\S/.exec(body)?.[1] ?? ' '.repeat(column);
}

function wrapped(source: string, place: Span, words: string, column: number): string {
  const lines = source.split('\n');
  const width = Math.max(WIDTH, ...lines.map((line, at) => line.length + (at === 0 ? column : 0)));
  const lineStart = source.lastIndexOf('\n', place.start - 1) + 1;
  const rest = source.slice(place.end).split('\n', 1)[0] ?? '';
  let used = place.start - lineStart + (lineStart === 0 ? column : 0);
  if (used + words.length + rest.length <= width || words.includes('\n')) return words;
  const indent = indentOf(source.slice(source.indexOf('\n')), column);
  return words.replaceAll(/( ?)(\S+)/g, (_, space: string, word: string) => {
    const isOver = used + space.length + word.length > width && space !== '';
    used = isOver ? indent.length + word.length : used + space.length + word.length;
    return isOver ? `\n${indent}${word}` : `${space}${word}`;
  });
}
