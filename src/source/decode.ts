/** Bytes to text: strict UTF-8, the byte order mark taken off, every offset with its line and column. */
import type { Location, Point } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { unreadable } from './disk-problems.ts';
import type { RawFile } from '#model/content-tree.ts';

export class SourceText {
  readonly file: string;
  readonly text: string;
  readonly #lineStarts: readonly number[];

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
  }

  point(offset: number): Point {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }

  /** The inverse of `point`. */
  offset({ line, column }: Point): number {
    return (this.#lineStarts[line - 1] ?? this.text.length) + column - 1;
  }

  /** The place between two offsets, white space at its end left out. */
  range(from: number, to: number): Location {
    const trimmed = from + this.text.slice(from, to).trimEnd().length;
    return { file: this.file, start: this.point(from), end: this.point(Math.max(trimmed, from)) };
  }
}

/** Decodes a file, or says where it stops being UTF-8. */
export function decode(file: RawFile): SourceText | Problem {
  const bytes = attempt(() => file.bytes());
  if (bytes === undefined) return unreadable(file.path);
  try {
    return new SourceText(file.path, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return notUtf8(file.path, bytes);
  }
}

/** A file may be gone, or be something else, since it was listed. */
function attempt(read: () => Uint8Array): Uint8Array | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  const valid = validLength(bytes);
  const before = new SourceText(file, new TextDecoder().decode(bytes.subarray(0, valid)));
  const point = before.point(before.text.length);
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return {
    rule: 'source/not-utf8',
    message: `Unexpected byte \`0x${(bytes[valid] ?? 0).toString(16).padStart(2, '0')}\`, expected UTF-8 text`,
    hint: wide
      ? 'The file is saved as UTF-16: save it again as UTF-8.'
      : 'Save the file as UTF-8; it looks like an older encoding, such as Windows-1252.',
    location: { file, start: point, end: point },
  };
}

/** How many bytes from the start are UTF-8. A cut in the middle of a character counts as valid only when streamed. */
function validLength(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !endsWhole(bytes.subarray(0, low))) low -= 1;
  return low;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function endsWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
