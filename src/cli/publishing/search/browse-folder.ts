/** Lets code of the browser load a finished site from its folder, as if it were served. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportModule, PagefindModule } from '#site/client/search/pagefind.ts';

export interface FolderAsSite {
  /** A made-up address that only the folder answers. */
  readonly root: string;
  readonly importModule: ImportModule;
  /** Paths that were requested but are missing. */
  readonly missing: ReadonlySet<string>;
}

const ROOT = 'http://site.invalid/';

/** Replaces the global `fetch`, so only one folder can be browsed at a time. Other requests go to the network as usual. */
export async function browseFolder<T>(folder: string, work: (site: FolderAsSite) => Promise<T>): Promise<T> {
  const outside = globalThis.fetch;
  const missing = new Set<string>();
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(ROOT)) return outside(input, init);
    const { pathname } = new URL(address);
    const bytes = read(join(folder, pathname));
    if (bytes === undefined) missing.add(pathname);
    return bytes === undefined ? new Response('', { status: 404 }) : new Response(bytes);
  };
  try {
    return await work({ root: ROOT, importModule: importFrom(folder), missing });
  } finally {
    globalThis.fetch = outside;
  }
}

/** Node cannot import from such an address. The engine is loaded once per language, however often a site is built. */
function importFrom(folder: string): ImportModule {
  return async (address) => {
    const path = join(folder, new URL(address).pathname);
    const { languages } = JSON.parse(readFileSync(join(path, '../pagefind-entry.json'), 'utf8')) as {
      readonly languages: object;
    };
    const source = readFileSync(path).toString('base64');
    return (await import(`data:text/javascript;base64,${source}#${Object.keys(languages).join()}`)) as PagefindModule;
  };
}

function read(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return undefined;
  }
}
