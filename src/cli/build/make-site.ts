/** The stages of a build, in order: check, derive, render, index, verify, publish. */
import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { check, type Checked } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { kinds } from '#kinds/index.ts';
import { viewFor } from '#load/audience.ts';
import type { View } from '#model/playbook.ts';
import type { Finding } from '#model/rule.ts';
import type { ThemeLocation } from '#render/compiled-theme.ts';
import { loadTheme } from '#render/render.ts';
import { ensureTheme } from '#render/theme.ts';
import type { ContentTree } from '#source/tree.ts';
import type { BuildOptions } from './build.ts';
import { deriveSite, type Site } from './derive-site.ts';
import { pageCache } from './page-cache.ts';
import { fileOfPath } from './page-file.ts';
import { renderSite, type RenderedSite } from './render-site.ts';
import { openScratch } from './scratch.ts';
import { indexPages } from './search.ts';
import { verify } from './verify.ts';

export interface MakeOptions {
  readonly tree: ContentTree;
  /** A theme that is compiled already; otherwise one is found or made. */
  readonly theme?: ThemeLocation | undefined;
  onProgress(message: string): void;
}

export type BuildResult =
  | { readonly outcome: 'refused'; readonly checked: Checked; readonly rules: readonly Finding[] }
  | { readonly outcome: 'broken'; readonly faults: readonly string[] }
  | { readonly outcome: 'built'; readonly checked: Checked; readonly summary: BuildSummary };

export interface BuildSummary {
  /** By the label of their kind. */
  readonly entries: Readonly<Record<string, number>>;
  readonly pages: number;
  /** Pages that were rendered now; the others were kept from before. */
  readonly rendered: number;
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
  readonly warnings: number;
}

export async function makeSite(options: BuildOptions, { tree, theme, onProgress }: MakeOptions): Promise<BuildResult> {
  onProgress(`Checking ${tree.files.length} files`);
  const rules = await discoverRules();
  const checked = check(tree, { kinds, rules, findings, today: options.today });
  const { errors, warnings } = checked.summary;
  if (errors > 0 || warnings > options.maxWarnings) return { outcome: 'refused', checked, rules: [...rules, ...findings] };

  const view = viewFor(checked.playbook, options.visibility);
  const site = deriveSite(view, tree, { kinds, today: options.today, rules: [...rules, ...findings], cache: options.cache });
  const compiled = await loadTheme(theme ?? (await ensureTheme({ root: options.root, cache: options.cache, onProgress })));
  const base = options.base ?? view.config.base;
  onProgress(`Rendering ${site.pages.length} pages`);
  const rendered = await renderSite(site.pages, compiled, pageCache(join(options.cache, 'pages'), compiled.digest), base);

  const scratch = openScratch(options.out);
  try {
    writeSite(scratch.folder, rendered, site, compiled.assets);
    onProgress(`Indexing ${rendered.pages.length} pages for search`);
    const { records } = await indexPages(rendered.pages, scratch.folder);
    onProgress('Verifying what came out');
    const files = filesBelow(scratch.folder);
    const faults = verify({ pages: new Map(rendered.pages.map((page) => [page.path, page.facts])), files: new Set(files.map(({ path }) => `/${path}`)), base });
    if (faults.length > 0) return { outcome: 'broken', faults };
    scratch.publish();
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return { outcome: 'built', checked, summary: { entries: entriesByKind(view), pages: rendered.pages.length, rendered: rendered.rendered, records, files: files.length, bytes, warnings } };
  } finally {
    scratch.discard();
  }
}

function entriesByKind(view: View): Readonly<Record<string, number>> {
  return Object.fromEntries(kinds.map((kind) => [kind.label.many, view.entriesOf(kind.name).length]));
}

function writeSite(folder: string, rendered: RenderedSite, site: Site, themeAssets: string): void {
  cpSync(themeAssets, folder, { recursive: true });
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const [path, content] of site.files) write(path, content());
  for (const page of rendered.pages) write(fileOfPath(page.path), page.html);
}

interface FoundFile {
  readonly path: string;
  readonly bytes: number;
}

function filesBelow(folder: string): readonly FoundFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const stat = statSync(join(folder, name));
    return stat.isFile() ? [{ path: name.split(sep).join('/'), bytes: stat.size }] : [];
  });
}
