/** What is written in an `::include`: an entry by its name or by the path of its file, and a heading of it. */
import { decoded } from '#model/decoded.ts';
import { linkTarget } from '../links.ts';

export type IncludeTarget = { readonly anchor: string | undefined } & (
  | { readonly ref: string }
  | { readonly file: string }
  /** A path that leads out of the content folder. */
  | { readonly outside: true }
);

/** @param from the file in which the directive stands */
export function includeTarget(written: string, from: string): IncludeTarget {
  const at = written.indexOf('#');
  const name = at === -1 ? written : written.slice(0, at);
  const anchor = at === -1 || at === written.length - 1 ? undefined : decoded(written.slice(at + 1));
  const isPath = name === '' || /^\.{1,2}\//.test(name) || /\.\w+$/.test(name);
  if (!isPath) return { ref: name, anchor };
  const target = linkTarget(name === '' ? '#' : name, from);
  return target.leads === 'inside' ? { file: target.file, anchor } : { outside: true, anchor };
}
