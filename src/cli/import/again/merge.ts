/** Three states of a text into one: what the source changed since the last import, in what was edited since. */
import { hunksOf, meeting, type Hunk } from './hunks.ts';
import { linesOf, marksOf } from './lines.ts';

export interface Base {
  /** The marks of the lines that the last import wrote. */
  readonly lines: readonly string[];
  /** Its day. */
  readonly day: string;
}

interface Merged {
  readonly text: string;
  readonly clashes: readonly Clash[];
}

/** Lines that were edited here and changed at the source: those of here are kept. */
export interface Clash {
  /** Where they stand in the merged text, from 1. */
  readonly line: number;
  /** What the source has there. */
  readonly source: readonly string[];
}

/** @param theirs the text as the source makes it on a day */
export function mergeText(base: Base, ours: string, theirs: { readonly text: string; readonly day: string }): Merged {
  const here = linesOf(ours);
  const there = linesOf(theirs.text);
  const hunks = [
    ...hunksOf(base.lines, marksOf(here, base.day), 'here'),
    ...hunksOf(base.lines, marksOf(there, theirs.day), 'source'),
  ];
  const merged: string[] = [];
  // As many arguments as a long file has lines are more than a call takes.
  const take = (lines: readonly string[]) => {
    for (const line of lines) merged.push(line);
  };
  const clashes: Clash[] = [];
  let at = 0;
  let shift = 0;
  for (const group of meeting(hunks)) {
    const start = Math.min(...group.map((hunk) => hunk.start));
    const end = Math.max(...group.map((hunk) => hunk.start + hunk.length));
    take(here.slice(at + shift, start + shift));
    const [own, others] = [side(group, 'here', start, end), side(group, 'source', start, end)];
    const kept = here.slice(start + shift, end + shift + (own?.growth ?? 0));
    if (own === undefined) take(others === undefined ? kept : there.slice(others.from, others.to));
    else if (others === undefined) take(kept);
    else takeBoth(kept, there.slice(others.from, others.to), start, end);
    shift += own?.growth ?? 0;
    at = end;
  }
  take(here.slice(at + shift));
  return { text: merged.join(ours.includes('\r\n') ? '\r\n' : '\n'), clashes };

  /** As many lines on each side are changes of single lines; of others, those of here stay. */
  function takeBoth(kept: readonly string[], source: readonly string[], start: number, end: number): void {
    const isLineByLine = kept.length === end - start && source.length === end - start;
    if (!isLineByLine) {
      if (kept.join('\n') !== source.join('\n')) clashes.push({ line: merged.length + 1, source });
      take(kept);
      return;
    }
    const ownMarks = marksOf(kept, base.day);
    const othersMarks = marksOf(source, theirs.day);
    for (const [index, line] of kept.entries()) {
      const other = source[index] ?? '';
      const isEdited = ownMarks[index] !== base.lines[start + index];
      const isChanged = othersMarks[index] !== base.lines[start + index];
      if (isEdited && isChanged && line !== other) clashes.push({ line: merged.length + 1, source: [other] });
      merged.push(isEdited ? line : other);
    }
  }
}

/** The lines of one side in the place of some of the base; none where it changed none of them. */
function side(
  group: readonly Hunk[],
  name: Hunk['side'],
  start: number,
  end: number,
): { readonly from: number; readonly to: number; readonly growth: number } | undefined {
  const own = group.filter((hunk) => hunk.side === name);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    from: first.from - (first.start - start),
    to: last.to + (end - (last.start + last.length)),
    growth: own.reduce((sum, hunk) => sum + hunk.to - hunk.from - hunk.length, 0),
  };
}
