/** What development servers show: the pages of the content folder as it is now, and the other files of the site. */
import { check, type Checked } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { kinds } from '#areas/kinds.ts';
import { historyFor, viewFor } from '#load/audience.ts';
import type { KeptReading } from '#load/reading.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { liesAt, namedAsTheyLie } from '#model/source-place.ts';
import type { Config } from '#model/config.ts';
import { NO_HISTORY, type History } from '#model/history.ts';
import type { Visibility } from '#model/standing.ts';
import type { Rule } from '#model/rule.ts';
import { generatorFingerprint } from '#render/generator.ts';
import { loadTheme } from '#render/render.ts';
import { ensureTheme } from '#render/theme.ts';
import type { LiveSite, PageSource, LiveReading } from '#site/page-source.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { contentStamp } from './content-stamp.ts';
import { keptFolder } from './kept-folder.ts';
import { deriveSite, type Site } from './derive-site.ts';
import { NOTHING_PUBLISHED, renderSite } from './render-site.ts';
import { searchFiles, type SearchFiles } from './search/search-files.ts';
import { standIns, steady, type Shown } from './stand-in.ts';

/** Authors see unpublished drafts. */
const DRAFTS = { drafts: true } as const;

export interface SourceOptions {
  readonly root: string;
  readonly cache: string;
  readonly content: string;
  /** Asked at each reading: a day that `playbook.yaml` fixes can be edited. */
  today(): string;
  readonly visibility: Visibility;
  readTree(): ContentTree;
  readHistory(): History;
  /** Changes with the files that sources bring. */
  stampOfSources?(): string;
}

/** With what it was made from, for code of an adopter's own. */
export interface DerivedSite extends LiveSite {
  readonly tree: ContentTree;
  readonly config: Config;
}

export function pageSource(options: SourceOptions): PageSource<DerivedSite> {
  const readings = new Map<string, KeptReading>();
  let conditions = { rules: [] as readonly Rule[], today: '', history: NO_HISTORY };
  const checkNow = (tree: ContentTree) => check(tree, { kinds, findings, readings, ...conditions });
  const { candidates } = standIns(checkNow);
  return {
    watch: [options.content],
    stamp: () => contentStamp(options.content) + (options.stampOfSources?.() ?? ''),
    async read(): Promise<LiveReading<DerivedSite>> {
      const tree = steady(options.readTree());
      conditions = { rules: await discoverRules(), today: options.today(), history: options.readHistory() };
      const checked = checkNow(tree);
      const diagnostics = asTheyLie(checked);
      for (const shown of candidates(tree, checked)) {
        const site = attempt(() => derive(shown, conditions, options), checked.summary.errors > 0);
        if (site !== undefined) return { site: liveSite(site, shown, options), diagnostics };
      }
      return { site: undefined, diagnostics };
    },
  };
}

/** Files of sources are told where they lie. */
function asTheyLie({ diagnostics, playbook }: Checked): readonly Diagnostic[] {
  const { sources } = playbook.config;
  if (Object.keys(sources).length === 0) return diagnostics;
  return diagnostics.map((each) => ({
    ...each,
    message: namedAsTheyLie(each.message, sources),
    hint: namedAsTheyLie(each.hint, sources),
    location: { ...each.location, file: liesAt(each.location.file, sources) },
  }));
}

interface Conditions {
  readonly rules: readonly Rule[];
  readonly today: string;
  readonly history: History;
}

function derive({ tree, checked }: Shown, { rules, today, history }: Conditions, options: SourceOptions): Site {
  const { playbook } = checked;
  return deriveSite(viewFor(playbook, options.visibility, DRAFTS), tree, {
    kinds,
    today,
    history: historyFor(history, options.visibility, playbook, DRAFTS),
    rules: [...rules, ...findings],
    kept: keptFolder(options.cache, generatorFingerprint(options.root)),
  });
}

/** Rendering is only certain to succeed for content without errors. */
function attempt(make: () => Site, mayFail: boolean): Site | undefined {
  try {
    return make();
  } catch (error) {
    if (mayFail) return undefined;
    throw error;
  }
}

function liveSite(site: Site, { tree, checked }: Shown, options: SourceOptions): DerivedSite {
  let search: Promise<SearchFiles> | undefined;
  return {
    tree,
    config: checked.playbook.config,
    pages: new Map(site.pages.map((page) => [page.path, page])),
    async file(path) {
      if (!path.startsWith('/search/')) return site.files.get(path)?.();
      search ??= indexNow(site, options);
      return (await search).files.get(path)?.();
    },
  };
}

/** Only when somebody searches: it needs every page, rendered. */
async function indexNow(site: Site, { root, cache }: SourceOptions): Promise<SearchFiles> {
  const generator = generatorFingerprint(root);
  const theme = await loadTheme(await ensureTheme({ root, cache, generator }));
  const rendered = await renderSite(site.pages, theme, { base: '/', published: NOTHING_PUBLISHED });
  return searchFiles(site, rendered, keptFolder(cache, generator));
}
