/** Reads YAML past its faults: each line that does not parse is read as it was probably meant and reported with that hint. */
import { Composer, isMap, isScalar, Parser, type CST, type Document, type YAMLError } from 'yaml';
import { conflicts, oldLineEnds } from './slips/conflict.ts';
import { certainGuesses, guesses } from './slips/index.ts';
import { Lines, type Line } from './slips/lines.ts';
import { silentSlips } from './slips/silent.ts';
import { apply, type Edit, type Slip } from './slips/slip.ts';
import { secondDocument, type Fault } from './yaml-problems.ts';
import type { Range } from './yaml-range.ts';

export interface Repaired {
  readonly document: Document | undefined;
  /** At their places in the text as it was typed. */
  readonly slips: readonly Slip[];
  readonly faults: readonly Fault[];
  /** Whether lines were left out, so that their content is missing. */
  readonly isPartial: boolean;
  /** Maps an offset of the repaired text to the original text. */
  original(offset: number): number;
}

interface Read {
  readonly document: Document | undefined;
  readonly error?: YAMLError | undefined;
  readonly second?: Document | undefined;
}

/** The most faults reported for one file. */
const MOST_FAULTS = 20;
/** How many characters may be parsed in search of what was meant: a large file gets few guesses. */
const MOST_PARSED = 1_500_000;
/** Making an error takes as long as reading this many characters. */
const COST_OF_ERROR = 100;

/** @param tokens what the parser makes of the text */
export function repair(typed: string, tokens: readonly CST.Token[], names: ReadonlySet<string>): Repaired {
  const state = new Repair(typed, tokens, names);
  const lineEnds = oldLineEnds(typed);
  if (lineEnds !== undefined) state.accept(lineEnds);
  // From the last to the first, so that earlier offsets stay valid.
  for (const slip of conflicts(new Lines(typed)).slice(0, MOST_FAULTS).toReversed()) state.accept(slip);
  while (state.step());
  return state.result();
}

/** Makes a text readable, one fault after another. */
class Repair {
  #text: string;
  #read: Read;
  readonly #names: ReadonlySet<string>;
  readonly #slips: Slip[] = [];
  readonly #faults: Fault[] = [];
  /** The latest first. */
  readonly #edits: (readonly Edit[])[] = [];
  #isPartial = false;
  #isReadable = true;
  #parsed = 0;

  constructor(text: string, tokens: readonly CST.Token[], names: ReadonlySet<string>) {
    this.#text = text;
    this.#names = names;
    this.#read = this.#parse(text, tokens);
  }

  accept(slip: Slip, text = apply(this.#text, slip.edits), read = this.#parse(text)): void {
    this.#slips.push({ ...slip, range: this.#originalRange(slip.range) });
    this.#edits.unshift(slip.edits);
    this.#text = text;
    this.#read = read;
  }

  /** Repairs one fault; false when none is left or the limit is reached. */
  step(): boolean {
    const { error, second } = this.#read;
    if (error === undefined) return second === undefined ? this.#stepSilent() : this.#stepDocument(second);
    if (this.#isSpent()) {
      this.#faults.push(this.#faultOf(error));
      this.#isReadable = false;
      return false;
    }
    const lines = new Lines(this.#text);
    const faulty = lines.at(Math.min(error.pos[0], this.#text.length));
    if (faulty === undefined) return false;
    if (this.#guess(lines, faulty, error)) return true;
    this.#faults.push(this.#faultOf(error));
    this.#leaveOut(lines, faulty);
    return true;
  }

  result(): Repaired {
    return {
      document: this.#isReadable ? this.#read.document : undefined,
      slips: this.#slips,
      faults: this.#faults,
      isPartial: this.#isPartial,
      original: (offset) => this.#original(offset),
    };
  }

  #isSpent(): boolean {
    return this.#slips.length + this.#faults.length >= MOST_FAULTS || this.#parsed > MOST_PARSED;
  }

  /** Text that parses but means something other than it looks like. */
  #stepSilent(): boolean {
    const { document } = this.#read;
    if (document === undefined || this.#isSpent()) return false;
    for (const slip of silentSlips(document, this.#text)) {
      const text = apply(this.#text, slip.edits);
      const read = this.#parse(text);
      if (text !== this.#text && read.error === undefined) {
        this.accept(slip, text, read);
        return true;
      }
      if (this.#isSpent()) return false;
    }
    return false;
  }

  /** A file holds one entry: what follows another `---` belongs to it, unless it says the same fields again. */
  #stepDocument(second: Document): boolean {
    const lines = new Lines(this.#text);
    const line = lines.at(second.range?.[0] ?? 0);
    if (line === undefined || this.#isSpent()) return false;
    const mark = [line, ...lines.all.slice(0, line.index).toReversed()].find(({ text }) => /^(---|\.\.\.)/.test(text));
    if (mark === undefined || mark.index === 0) return false;
    const own = new Set(namesIn(this.#read.document));
    const isAnother = namesIn(second).some((name) => own.has(name));
    const sign = mark.text.slice(0, 3);
    const edits = [{ from: mark.start, to: isAnother ? this.#text.length : mark.start + 3, text: '' }];
    this.accept({ ...secondDocument(sign), range: [mark.start, mark.start + 3], edits });
    return true;
  }

  #guess(lines: Lines, faulty: Line, error: YAMLError): boolean {
    const suspects = suspectLines(lines, faulty, error);
    for (const guess of guesses) {
      for (const line of suspects) {
        const slip = guess({ lines, line, names: this.#names });
        if (slip === undefined || this.#parsed > MOST_PARSED) continue;
        const text = apply(this.#text, slip.edits);
        const read = this.#readsFurther(slip, text, error);
        if (read === undefined) continue;
        this.accept({ ...slip, isCertain: certainGuesses.has(guess) && this.#edits.length === 0 }, text, read);
        return true;
      }
    }
    return false;
  }

  /** What is read with the edits of a slip, where that is more than without. */
  #readsFurther({ edits }: Slip, text: string, { pos: [former] }: YAMLError): Read | undefined {
    const [first] = edits;
    if (text === this.#text || first === undefined) return undefined;
    const read = this.#parse(text);
    if (read.error === undefined) return read;
    const grown = text.length - this.#text.length;
    const next = read.error.pos[0];
    const lineEnd = text.indexOf('\n', first.from);
    if (lineEnd === -1 || next <= lineEnd) return undefined;
    // An unclosed quote is reported at the end of the file, far from where it opens.
    return former >= this.#text.trimEnd().length || next - grown > former ? read : undefined;
  }

  /** The line is unreadable and treated as empty. */
  #leaveOut(lines: Lines, faulty: Line): void {
    const line = lines.all.slice(faulty.index).find(({ text }) => text.trim() !== '') ?? faulty;
    const edits = [{ from: line.start, to: line.end, text: '' }];
    this.#isPartial = true;
    this.#isReadable = line.text.trim() !== '';
    this.#edits.unshift(edits);
    this.#text = apply(this.#text, edits);
    this.#read = this.#isReadable ? this.#parse(this.#text) : { document: undefined };
  }

  #faultOf({ code, message, pos }: YAMLError): Fault {
    const [from, to] = this.#originalRange(pos);
    return { code, message, range: [from, to] };
  }

  #parse(text: string, tokens: readonly CST.Token[] = [...new Parser().parse(text)]): Read {
    this.#parsed += text.length;
    const [document, second] = compose(tokens, text);
    this.#parsed += (document?.errors.length ?? 0) * COST_OF_ERROR;
    return { document, error: document?.errors[0], second };
  }

  #originalRange([from, to]: Range): Range {
    return [this.#original(from), this.#original(to)];
  }

  #original(offset: number): number {
    return this.#edits.reduce(before, offset);
  }
}

export function compose(tokens: readonly CST.Token[], text: string): readonly Document[] {
  // Duplicate keys are found separately: the parser's own search is quadratic.
  const composer = new Composer({ uniqueKeys: false, logLevel: 'error' });
  // A text can have a fault in each line; a stack for each, which nobody reads, would cost more than reading the text.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return [...composer.compose(tokens, true, text.length)];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The line of an error, those beside it, and where a quote or a bracket opens that is never closed. */
function suspectLines(lines: Lines, faulty: Line, { pos }: YAMLError): readonly Line[] {
  const near = [0, 1, -1, 2, -2].flatMap((step) => lines.all[faulty.index + step] ?? []);
  const last = lines.at(pos[1] - 1);
  const opened = [...lines.above(faulty)].filter(({ text }) => /(?:^|[:-]\s+|\[)["'“”„]/.test(text));
  return [...new Set([...near, ...(last === undefined ? [] : [last]), ...opened.slice(0, 20)])].filter(
    ({ text }) => text.trim() !== '' && !/^---\s*$/.test(text),
  );
}

/** An offset as it was before edits were made. */
function before(offset: number, edits: readonly Edit[]): number {
  let grown = 0;
  for (const { from, to, text } of edits) {
    if (offset <= from + grown) break;
    if (offset < from + grown + text.length) return Math.min(to, offset - grown);
    grown += text.length - (to - from);
  }
  return offset - grown;
}

function namesIn(document: Document | undefined): readonly string[] {
  if (!isMap(document?.contents)) return [];
  return document.contents.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
}
