/** The stages of a build, in order: check, derive, render, index, verify, publish. */
import { join } from 'node:path';
import { check, type Checked } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { kinds } from '#areas/kinds.ts';
import { historyFor, viewFor } from '#load/audience.ts';
import type { KeptReading } from '#load/reading.ts';
import { NO_HISTORY, type History } from '#model/history.ts';
import { inOwnWords } from '#model/kind.ts';
import type { View } from '#model/playbook.ts';
import type { Finding } from '#model/rule.ts';
import type { ThemeLocation } from '#render/compiled-theme.ts';
import { replacingCode } from '#render/own-code.ts';
import { loadTheme } from '#render/render.ts';
import { ensureTheme } from '#render/theme.ts';
import { hasForm } from '#site/form/page.ts';
import type { ContentTree } from '#model/content-tree.ts';
import type { BuildOptions } from './build.ts';
import { filesBelow } from './files-below.ts';
import { formFiles } from './form-files.ts';
import { listSite, publishedFingerprint } from './finish-site.ts';
import { keptFolder } from './kept-folder.ts';
import { keptMap } from './kept-map.ts';
import { deriveSite } from './derive-site.ts';
import { freeRedirects } from './free-redirects.ts';
import type { PublishedPages } from './ledger.ts';
import { ownCodeIn } from './own-code.ts';
import { makePictures } from './pictures/make-pictures.ts';
import { makeOwnPages, ownPageFacts } from './own-pages.ts';
import { NOTHING_PUBLISHED, renderSite, type Published } from './render-site.ts';
import type { Scratch } from './scratch.ts';
import { askIndex } from './search/ask-index.ts';
import { beginIndexing, endIndexing } from './search/index-shard.ts';
import { searchFiles } from './search/search-files.ts';
import { verify } from './verify.ts';
import { writeSearch, writeSite } from './write.ts';

export interface MakeOptions {
  readonly tree: ContentTree;
  /** The day that the site is made for. */
  readonly today: string;
  readonly history?: History | undefined;
  /** A theme that is compiled already; otherwise one is found or made. */
  readonly theme?: ThemeLocation | undefined;
  /** The fingerprint of the generator. */
  readonly generator: string;
  /** What need not be rendered again. */
  readonly published?: Published;
  /** Where the site is built. The caller that opened it closes it. */
  readonly scratch: Scratch;
  onProgress(message: string): void;
}

export type BuildResult =
  | { readonly outcome: 'refused'; readonly checked: Checked; readonly rules: readonly Finding[] }
  | { readonly outcome: 'broken'; readonly faults: readonly string[] }
  | {
      readonly outcome: 'built';
      readonly checked: Checked;
      readonly summary: BuildSummary;
      readonly pages: PublishedPages;
      /** The fingerprint of what was published; empty where it was changed right afterwards. */
      readonly output: string;
      /** The digest of the contents of its files. */
      readonly contents: string;
    };

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
  readonly draftsLeftOut: number;
  /** The day that the site shows, where the configuration fixes one. */
  readonly asOf?: string | undefined;
  /** What was published otherwise than it could be. */
  readonly notes?: readonly string[] | undefined;
}

export async function makeSite(options: BuildOptions, making: MakeOptions): Promise<BuildResult> {
  try {
    return await make(options, making);
  } finally {
    await endIndexing();
  }
}

async function make(
  options: BuildOptions,
  {
    tree,
    today,
    history = NO_HISTORY,
    theme,
    generator,
    published = NOTHING_PUBLISHED,
    scratch,
    onProgress,
  }: MakeOptions,
): Promise<BuildResult> {
  onProgress(`Checking ${tree.files.length} files`);
  const rules = await discoverRules();
  const kept = keptFolder(options.cache, generator);
  const readings = keptMap<KeptReading>(join(kept, 'readings.json'));
  const checked = check(tree, { kinds, rules, findings, today, history, readings });
  readings.save();
  const { errors, warnings } = checked.summary;
  if (errors > 0 || warnings > options.maxWarnings)
    return { outcome: 'refused', checked, rules: [...rules, ...findings] };

  beginIndexing();
  const { playbook } = checked;
  const { visibility, drafts } = options;
  const view = viewFor(playbook, visibility, { drafts });
  const pictures = await makePictures(view, tree, { cache: options.cache });
  const derived = deriveSite(view, tree, {
    kinds,
    pictures,
    today,
    history: historyFor(history, visibility, playbook, { drafts }),
    rules: [...rules, ...findings],
    kept,
    hasForm: hasForm(view.config.form, visibility),
  });
  const code = ownCodeIn(view.config, tree);
  const own = replacingCode(code);
  const location =
    theme ?? (await ensureTheme({ root: options.root, cache: options.cache, generator, own, onProgress }));
  const compiled = await loadTheme(location, own);
  const form = formFiles(derived, location, [options.project, options.root]);
  const whole = {
    ...derived,
    files: new Map([...derived.files, ...form]),
    parts: derived.parts.union(new Set(form.keys())),
  };
  // Astro's own build has made them with the theme.
  const [home] = derived.pages;
  const ownPages =
    theme === undefined && home !== undefined
      ? await makeOwnPages(options, { tree, generator, onProgress, own: code, site: home.chrome.site })
      : undefined;
  const ownFacts = ownPageFacts(ownPages ?? compiled.assets);
  const folders = [compiled.assets, ...(ownPages === undefined ? [] : [ownPages])];
  const around = folders.flatMap(filesBelow).map(({ path }) => path);
  const { site, notes } = freeRedirects(whole, around);
  const base = options.base ?? view.config.base;
  onProgress(`Rendering ${site.pages.length} pages`);
  const rendered = await renderSite(site.pages, compiled, { base, published });

  onProgress(`Writing and indexing ${rendered.length} pages`);
  // The index is built in a separate process while the pages are written.
  const [search] = await Promise.all([
    searchFiles(site, rendered, kept),
    writeSite(scratch.folder, { site, assets: folders, rendered, former: published.folder }),
  ]);
  const isIntact = Object.keys(published.pages).length > 0;
  writeSearch(scratch.folder, search, isIntact ? published.folder : undefined);
  onProgress('Verifying what came out');
  const files = filesBelow(scratch.folder);
  const faults = [
    ...verify({
      pages: new Map(rendered.map((page) => [page.path, page.facts])),
      ownPages: ownFacts,
      files: new Set(files.map(({ path }) => `/${path}`)),
      theme: new Set([...site.parts, ...around.map((path) => `/${path}`)]),
      redirects: site.redirects,
      base,
    }),
    ...(await askIndex(scratch.folder, search.samples)),
  ];
  if (faults.length > 0) return { outcome: 'broken', faults };
  const contents = listSite(scratch.folder, files, isIntact ? published : undefined);
  scratch.publish();
  return {
    outcome: 'built',
    checked,
    contents,
    pages: Object.fromEntries(rendered.map(({ path, digest, facts }) => [path, { digest, facts }])),
    output: publishedFingerprint(options.out, files),
    summary: {
      entries: entriesByKind(view),
      pages: rendered.length,
      rendered: rendered.filter(({ isNew }) => isNew).length,
      records: search.records,
      files: files.length,
      bytes: files.reduce((sum, file) => sum + file.bytes, 0),
      warnings,
      draftsLeftOut: drafts ? 0 : playbook.entries.filter(({ life }) => life === 'draft').length,
      asOf: view.config.today && today,
      notes: [...pictures.notes, ...notes],
    },
  };
}

function entriesByKind(view: View): Readonly<Record<string, number>> {
  const named = inOwnWords(kinds, view.config.labels);
  return Object.fromEntries(named.map((kind) => [kind.label.many, view.entriesOf(kind.name).length]));
}
