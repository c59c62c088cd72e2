/** What `astro dev` shows: the pages of the content folder as it is now, and the other files of the site. */
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { kinds } from '#kinds/index.ts';
import { historyFor, viewFor } from '#load/audience.ts';
import type { KeptReading } from '#load/reading.ts';
import type { History } from '#model/history.ts';
import type { Visibility } from '#model/playbook.ts';
import { loadTheme } from '#render/render.ts';
import { ensureTheme } from '#render/theme.ts';
import type { LiveSite, PageSource, Reading } from '#site/page-source.ts';
import type { ContentTree } from '#source/tree.ts';
import { generatorFingerprint } from './fingerprint.ts';
import { keptFolder } from './kept-folder.ts';
import { deriveSite, type Site } from './derive-site.ts';
import { NOTHING_PUBLISHED, renderSite } from './render-site.ts';
import { searchFiles, type SearchFiles } from './search/search-files.ts';

/** Those who write see what is not published yet. */
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
}

export function pageSource(options: SourceOptions): PageSource {
  const readings = new Map<string, KeptReading>();
  return {
    watch: [options.content],
    async read(): Promise<Reading> {
      const tree = options.readTree();
      const history = options.readHistory();
      const today = options.today();
      const rules = await discoverRules();
      const { playbook, diagnostics, summary } = check(tree, {
        kinds,
        rules,
        findings,
        today,
        history,
        readings,
      });
      if (summary.errors > 0) return { site: undefined, diagnostics };
      const view = viewFor(playbook, options.visibility, DRAFTS);
      return {
        site: liveSite(
          deriveSite(view, tree, {
            kinds,
            today,
            history: historyFor(history, options.visibility, playbook, DRAFTS),
            rules: [...rules, ...findings],
            kept: keptFolder(options.cache, generatorFingerprint(options.root)),
          }),
          options,
        ),
        diagnostics,
      };
    },
  };
}

function liveSite(site: Site, options: SourceOptions): LiveSite {
  let search: Promise<SearchFiles> | undefined;
  return {
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
  const theme = await loadTheme(await ensureTheme({ root, cache }));
  const rendered = await renderSite(site.pages, theme, { generator, base: '/', published: NOTHING_PUBLISHED });
  return searchFiles(site, rendered, keptFolder(cache, generator));
}
