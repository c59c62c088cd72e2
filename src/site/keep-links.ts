/** Below a link (`render/clean-path.ts`), modules keep the names by which they are found: in Node, in Vite and in Astro. */
import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import type { Plugin, UserConfig } from 'vite';

/** Characters that every tool accepts in a path: letters of any script, spaces and a few symbols. */
const PLAIN = /^[\p{L}\p{M}\p{N} _./\\:@+~,-]+$/u;

/** Of a path as it is written; what it leads to by links is not looked at. */
export function isPlain(path: string): boolean {
  return PLAIN.test(path);
}

/**
 * @param link the folder of the theme's sources, as it was passed to this process
 * @param others of the same build: where one of them is odd, all are below links, the sources in a plain folder too
 */
export function keepingLinks(link: string, others: readonly string[] = []): Pick<UserConfig, 'plugins' | 'resolve'> {
  const real = realpathSync(link);
  if (real === link || [link, ...others].every((folder) => isPlain(realpathSync(folder)))) return {};
  return { resolve: { preserveSymlinks: true }, plugins: [backToLinks(link, real)] };
}

/** Astro resolves some of its own files to their real paths, despite Vite's settings. */
function backToLinks(link: string, real: string): Plugin {
  return {
    name: 'waymark:keep-links',
    resolveId: {
      order: 'pre',
      async handler(id, importer, options) {
        const found = await this.resolve(id, importer, { ...options, skipSelf: true });
        return found?.id.startsWith(real + sep) === true ? { ...found, id: link + found.id.slice(real.length) } : found;
      },
    },
  };
}
