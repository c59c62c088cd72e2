/** Signs in displayed text that were meant as something else: how each is found, and what to write. */
import { shortened } from '#model/printable.ts';
import { rewritten } from '#model/fix.ts';
import type { CheckContext } from './check.ts';
import type { Replaced } from './foreign/blocks.ts';

export interface Pattern {
  /** Global; matched against the displayed text, in which everything else is covered. */
  readonly sign: RegExp;
  /** What is unexpected and what is expected; undefined where it is not a mistake after all. */
  say(found: Sign): Said | undefined;
}

interface Said {
  readonly message: string;
  readonly hint: string;
  /** What certainly was meant by the sign. */
  readonly to?: string | undefined;
  /** The same where more than the sign changes. */
  readonly edits?: Replaced | undefined;
}

interface Sign {
  /** As it is written in the file. */
  readonly written: string;
  /** What each group of the pattern stands for in the file. */
  readonly groups: readonly string[];
  /** Where it stands in the text of the file. */
  readonly start: number;
  readonly text: string;
}

/** Reports every sign once, even where two patterns match it. */
export function reportPatterns({ prose, text, positions, report }: CheckContext, patterns: readonly Pattern[]): void {
  let told: Uint8Array | undefined;
  for (const { sign, say } of patterns) {
    for (const found of prose.matchAll(sign)) {
      const [from, end] = found.indices?.[0] ?? [found.index, found.index + found[0].length];
      // An indentation is no part of what was written.
      const start = from + (/^[ \t]*/.exec(found[0])?.[0].length ?? 0);
      if (told?.subarray(start, end).includes(1) === true) continue;
      const groups = (found.indices ?? []).slice(1).map((range) => (range === undefined ? '' : text.slice(...range)));
      const said = say({ written: text.slice(from, end), groups, start, text });
      if (said === undefined) continue;
      told ??= new Uint8Array(prose.length);
      told.fill(1, start, end);
      const changed = said.edits ?? (said.to === undefined ? undefined : { start, end, to: said.to });
      const fix = changed && rewritten(positions.between(changed.start, changed.end), changed.to);
      report(positions.between(start, end), said.message, said.hint, fix);
    }
  }
}

/** Shortens long text for a message. */
export function short(text: string): string {
  return shortened(text.replace(/\s+/g, ' ').trim());
}
