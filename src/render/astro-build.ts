/** Runs Astro's build in a process of its own: `astro-build.ts <root> <scratch>`; see `compile.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build, type AstroInlineConfig } from 'astro';
import { mergeConfig, type Plugin } from 'vite';
import { waymark } from '#site/integration.ts';
import { keepingLinks } from '#site/keep-links.ts';

const [root, scratch] = process.argv.slice(2);
if (root === undefined || scratch === undefined)
  throw new Error('Expected two folders: the root and a scratch folder.');

/** Writes down which files of the package the bundle was really made of, for the digest to be checked against. */
function recordModules(file: string): Plugin {
  const seen = new Set<string>();
  return {
    name: 'waymark:record-modules',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const [path = ''] = id.split('?', 1);
        if (path.startsWith(join(root ?? '', 'src') + sep)) seen.add(path);
      }
      writeFileSync(file, JSON.stringify([...seen].toSorted()));
    },
  };
}

// Collections of content are no part of the theme: an empty source folder and no `sync` keep Astro from loading them.
const sources = join(scratch, 'no-content');
mkdirSync(sources);
const options: AstroInlineConfig = {
  root,
  configFile: false,
  srcDir: sources,
  outDir: join(scratch, 'theme'),
  cacheDir: join(scratch, 'cache'),
  logLevel: 'error',
  adapter: waymark(),
  vite: mergeConfig(keepingLinks(root), { plugins: [recordModules(join(scratch, 'modules.json'))] }),
};
// The type leaves out `sync`, which Astro's own builder reads.
const builder: { readonly sync: boolean } & Parameters<typeof build>[1] = { sync: false };

try {
  await build(options, builder);
} catch (error) {
  process.stderr.write(`${describe(error)}\n`);
  process.exitCode = 1;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Astro's errors carry their place and an excerpt beside the message.
  const { loc, frame } = error as Error & {
    readonly loc?: { file?: string; line?: number; column?: number };
    readonly frame?: string;
  };
  const place = loc?.file === undefined ? '' : `${loc.file}:${loc.line ?? 1}:${loc.column ?? 1} `;
  return [place + error.message, frame ?? error.stack].filter(Boolean).join('\n');
}
