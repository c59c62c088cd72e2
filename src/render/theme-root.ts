/** Where the theme is compiled: in the repository, or in a folder into which a published package unpacks its sources. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { KnownError } from '#model/known-error.ts';
import { IS_BUNDLED } from '#model/package-root.ts';
import { shippedDigest } from './compiled-theme.ts';

const ARCHIVE = 'lib/theme-sources.json.gz';
/** Packages that are installed beside this one, where they may be hidden from a folder of the project. */
export const INSTALLED = ['astro', 'satteri', 'shiki', 'pagefind'];

/**
 * @param root the package
 * @param cache where sources are kept once they are unpacked
 * @throws KnownError where what compiles is not installed
 */
export function themeRoot(root: string, cache: string): string {
  if (!IS_BUNDLED) return root;
  const all = join(cache, 'sources');
  const kept = join(all, shippedDigest(root));
  const installed = INSTALLED.map((name) => [name, folderOf(name, root)] as const);
  if (existsSync(kept)) return kept;
  mkdirSync(all, { recursive: true });
  for (const name of readdirSync(all)) rmSync(join(all, name), { recursive: true, force: true });
  const unfinished = mkdtempSync(join(all, '.unpacking-'));
  // Written when the package was made.
  const files = JSON.parse(gunzipSync(readFileSync(join(root, ARCHIVE))).toString()) as Readonly<
    Record<string, string | { readonly base64: string }>
  >;
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(unfinished, path)), { recursive: true });
    writeFileSync(
      join(unfinished, path),
      typeof content === 'string' ? content : Buffer.from(content.base64, 'base64'),
    );
  }
  for (const [name, folder] of installed) {
    const link = join(unfinished, 'node_modules', name);
    rmSync(link, { recursive: true, force: true });
    symlinkSync(folder, link, 'junction');
  }
  renameSync(unfinished, kept);
  return kept;
}

function folderOf(name: string, root: string): string {
  const asked = createRequire(join(root, 'package.json'));
  const found = (asked.resolve.paths(name) ?? [])
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(folder));
  if (found !== undefined) return found;
  const { peerDependencies } = asked('./package.json') as {
    readonly peerDependencies: Readonly<Record<string, string>>;
  };
  throw new KnownError(
    `Templates and pages of your own need the package \`${name}\`, which is not installed`,
    `Install it: \`npm install --save-dev ${name}@${peerDependencies[name] ?? 'latest'}\`. To build without them, remove \`theme.components\` from \`playbook.yaml\`.`,
  );
}
