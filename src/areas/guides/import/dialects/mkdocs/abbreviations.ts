/** `*[SLA]: Service level agreement`: an abbreviation that pages explain wherever it stands. */
import type { DocsTerm } from '../../dialect.ts';
import { linesOf } from '../../text/outside-code.ts';

export interface Abbreviated {
  /** Without the lines that explain. */
  readonly text: string;
  readonly terms: readonly DocsTerm[];
}

const LINE = /^[ \t]*\*\[([^\]\n]+)\]:[ \t]*(\S.*?)[ \t]*$/;

export function abbreviationsIn(text: string): Abbreviated {
  if (!/^[ \t]*\*\[/m.test(text)) return { text, terms: [] };
  const lines = linesOf(text).map(({ line, isCode }) => ({ line, found: isCode ? null : LINE.exec(line) }));
  return {
    text: lines.flatMap(({ line, found }) => (found === null ? [line] : [])).join('\n'),
    terms: lines.flatMap(({ found }) =>
      found === null ? [] : [{ name: (found[1] ?? '').trim(), meaning: found[2] ?? '' }],
    ),
  };
}
