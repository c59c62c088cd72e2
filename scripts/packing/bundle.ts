/** Bundles the programs of the package into one folder, so that few packages are installed and few files are read. */
import { build } from 'esbuild';
import { lists } from './lists.ts';
import { mermaidParsers } from './mermaid.ts';

/** Installed beside the package, by `dependencies`, `optionalDependencies` or `peerDependencies`. */
const INSTALLED = ['satteri', 'shiki', 'pagefind', 'sharp', 'astro', '@astrojs/*', 'vite', '@sveltia/cms'];

/** Packages written for CommonJS ask for modules of Node. */
const BANNER = `import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);`;

/**
 * As deep in the package as `src/model`, from where files of the package are found.
 * @returns the files that were bundled, from the working directory
 */
export async function bundlePrograms(out: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: {
      main: 'src/cli/main.ts',
      'astro-build': 'src/render/astro-build.ts',
      diagrams: 'src/markdown/diagrams/program.ts',
    },
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.12',
    // Every Node of that age has them: without this, each use of such a pattern in a function would make it anew.
    supported: { 'regexp-unicode-property-escapes': true, 'regexp-set-notation': true },
    external: INSTALLED,
    // What it says is its program for Node asks for its parts in a way that nothing can bundle.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    banner: { js: BANNER },
    plugins: [lists, mermaidParsers],
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    chunkNames: '[name]-[hash]',
  });
  return Object.keys(metafile.inputs);
}
