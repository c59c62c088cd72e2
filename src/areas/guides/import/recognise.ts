/** Of several tools that a source may be of, the one that keeps most of its words. */
import { keptWords } from '#source/kept-words.ts';
import { readableWords } from '#source/readable-words.ts';
import type { Dialect, DocsSource } from './dialect.ts';

export function keptOf(candidates: readonly [Dialect, ...Dialect[]], source: DocsSource): Dialect {
  const [first, ...others] = candidates;
  let best = { dialect: first, kept: keptBy(first, source) };
  for (const dialect of others) {
    const kept = keptBy(dialect, source);
    if (kept > best.kept) best = { dialect, kept };
  }
  return best.dialect;
}

function keptBy(dialect: Dialect, source: DocsSource): number {
  const { pages, setAside, understood } = dialect.read(source);
  const foreign = new Set(setAside.flatMap(({ file, isForeign }) => (isForeign === true ? [file] : [])));
  const written = [
    ...pages.flatMap(({ title, summary, body }) => [title ?? '', summary ?? '', body]),
    ...understood,
  ].flatMap((text) => readableWords('page.md', text));
  const words = [...source.paths]
    .filter((path) => !foreign.has(path))
    .map((path) => readableWords(path, source.text(path)?.text ?? ''));
  return keptWords(words, written).reduce((sum, { kept }) => sum + kept, 0);
}
