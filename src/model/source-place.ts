/** Files of sources: what they are called among the files of the content, and where they lie. */
import type { Sources } from './sources-config.ts';

/** Below it, each source has a folder of its name; no kind has a folder called so. */
const FOLDER = 'sources';

export interface InSource {
  readonly source: string;
  /** From the top of the source. */
  readonly path: string;
}

/** `sources/shop/docs/adr/0007.md` is `docs/adr/0007.md` of `shop`. */
export function inSource(file: string): InSource | undefined {
  const [, source, path] = /^sources\/([^/]+)\/(.+)$/s.exec(file) ?? [];
  return source === undefined || path === undefined ? undefined : { source, path };
}

export function mounted({ source, path }: InSource): string {
  return path === '' ? `${FOLDER}/${source}` : `${FOLDER}/${source}/${path}`;
}

/** Where a file lies, from the content folder: `../../shop/docs/adr/0007.md`. */
export function liesAt(file: string, sources: Sources): string {
  const found = inSource(file);
  const folder = found && folderOf(found.source, sources);
  if (found === undefined || folder === undefined) return file;
  return folder === '' ? found.path : `${folder}/${found.path}`;
}

/** A text with the files that it names where they lie. */
export function namedAsTheyLie(text: string, sources: Sources): string {
  if (!text.includes(`${FOLDER}/`)) return text;
  return Object.keys(sources).reduce((said, name) => {
    const folder = folderOf(name, sources);
    return said.replaceAll(`\`${FOLDER}/${name}/`, folder === '' ? '`' : `\`${folder}/`);
  }, text);
}

/** From the content folder, without what adds nothing; empty where both are one folder. */
export function folderOf(name: string, sources: Sources): string | undefined {
  const path = Object.hasOwn(sources, name) ? sources[name]?.path : undefined;
  if (path === undefined) return undefined;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

/** What the ids of its entries begin with. */
export function prefixOf(name: string, sources: Sources): string {
  return (Object.hasOwn(sources, name) ? sources[name]?.prefix : undefined) ?? name;
}

/** The id of an entry that its own source calls by a shorter one. */
export function withPrefix(prefix: string, id: string): string {
  return prefix === '' ? id : id === '' ? prefix : `${prefix}-${id}`;
}
