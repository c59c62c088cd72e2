/** Texts are merged with `\n`; each line then gets back the ending that it had. */
import { align, likenessOfLines } from './align.ts';

export function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** @param merged what became of `withoutReturns(original)` */
export function withEndingsOf(original: string, merged: string): string {
  if (!original.includes('\r\n')) return merged;
  const endings = original.match(/\r?\n/g) ?? [];
  const returns = endings.filter((ending) => ending === '\r\n').length;
  // One in the same form as most, and that is nearly always all.
  const usual = returns * 2 >= endings.length ? '\r\n' : '\n';
  const lines = merged.split('\n');
  if (returns === endings.length) return lines.join(usual);
  const before = withoutReturns(original).split('\n');
  const had = new Map(align(before, lines, likenessOfLines).map(([from, to]) => [to, from]));
  return lines
    .map((line, at) => (at === lines.length - 1 ? line : `${line}${endings[had.get(at) ?? -1] ?? usual}`))
    .join('');
}
