/** Sites in other languages: playbooks of our own in Arabic and Hebrew, and the example with German around it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '#cli/serve.ts';
import { pagesOf, type BuiltPage } from '../built-site.ts';
import type { Files } from '../temporary-playbook.ts';
import { workshop } from './workshop.ts';

const CONTENT = {
  arabic: () => filesIn(new URL('arabic', import.meta.url)),
  hebrew: () => filesIn(new URL('hebrew', import.meta.url)),
  german: () => inGerman(filesIn(new URL('../../../content', import.meta.url))),
};
export type SiteLanguage = keyof typeof CONTENT;

export interface LanguageSite {
  readonly url: string;
  readonly pages: readonly BuiltPage[];
}

export async function siteIn(language: SiteLanguage): Promise<LanguageSite> {
  const { folder, dist, build } = workshop(CONTENT[language]());
  const built = await build();
  if (built.code !== 0) throw new Error(`${built.out}${built.err}`);
  const { url } = await serve(dist, { base: '/', port: 0 });
  return { url, pages: await pagesOf(join(folder, 'content'), join(folder, 'kept')) };
}

function filesIn(folder: URL): Files {
  const root = fileURLToPath(folder);
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = found.map((item) => join(item.parentPath, item.name));
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), bytesOf(path)]));
}

/** Text as text; a picture as its bytes. */
function bytesOf(path: string): string | Uint8Array {
  return /\.(md|mdx|yaml|csv|svg)$/.test(path) ? readFileSync(path, 'utf8') : readFileSync(path);
}

function inGerman(files: Files): Files {
  const config = String(files['playbook.yaml']).replace(/^language: en$/m, 'language: de');
  return { ...files, 'playbook.yaml': config };
}
