/** A slip in YAML: what was typed, what was probably meant, and the edit that fixes it. */
import type { Range } from '../yaml-range.ts';
import type { Line, Lines } from './lines.ts';

export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Slip {
  readonly message: string;
  readonly hint: string;
  readonly range: Range;
  /** In order, without overlap. */
  readonly edits: readonly Edit[];
  /** Whether nothing else can be meant, and the edits are those of the text as it was typed. */
  readonly isCertain?: boolean;
}

/** What is known of a line that may be at fault. */
export interface Suspect {
  readonly lines: Lines;
  readonly line: Line;
  /** The fields that the file may have, to tell a field without its colon from text. */
  readonly names: ReadonlySet<string>;
}

/** Guesses what a line may have meant. Only guesses that then parse are reported. */
export type Guess = (suspect: Suspect) => Slip | undefined;

/** The common case: one line, written otherwise. */
export function rewritten(
  line: Line,
  written: string,
  message: string,
  range: Range = [line.start + line.indent, line.end],
): Slip {
  return {
    message,
    hint: `Write ${code(written.trim())}.`,
    range,
    edits: [{ from: line.start, to: line.end, text: written }],
  };
}

const LONGEST_SHOWN = 160;

/** Text between backticks, also where it holds some itself. */
export function code(text: string): string {
  const whole = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 21)}…${text.slice(-20)}` : text;
  const longest = Math.max(0, ...(whole.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(whole) ? ' ' : '';
  return `${fence}${space}${whole}${space}${fence}`;
}

/** A text as YAML, in the quotes that need the least escaping. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

export function apply(text: string, edits: readonly Edit[]): string {
  let done = '';
  let at = 0;
  for (const { from, to, text: instead } of edits) {
    done += text.slice(at, from) + instead;
    at = to;
  }
  return done + text.slice(at);
}
