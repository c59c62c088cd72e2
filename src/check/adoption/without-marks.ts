/** Takes marks out of a text, with the lines that held nothing else. */
import type { Mark } from './marks.ts';

export function withoutMarks(text: string, marks: readonly Pick<Mark, 'from' | 'to'>[]): string {
  let left = text;
  for (const { from, to } of marks.toSorted((a, b) => b.from - a.from)) {
    const before = left.slice(0, from);
    const after = left.slice(to);
    const isAlone = /(^|[\r\n])[ \t]*$/.test(before) && /^[ \t]*(\r\n|\r|\n|$)/.test(after);
    left = isAlone
      ? before.replace(/[ \t]*$/, '') + after.replace(/^[ \t]*(\r\n|\r|\n|$)/, '')
      : before.replace(/[ \t]+$/, '') + after;
  }
  return left;
}
