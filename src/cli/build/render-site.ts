/** Renders the pages of a site, each once for each state of its model and of the theme. */
import type { Page } from '#model/page.ts';
import type { Theme } from '#render/render.ts';
import type { KeptPage, PageCache, RenderedPage } from './page-cache.ts';

export interface RenderedSite {
  readonly pages: readonly RenderedPage[];
  /** How many were rendered now; the others were kept. */
  readonly rendered: number;
}

/** @param base where the site is served, for the one page that is shown at any address */
export async function renderSite(pages: readonly Page[], theme: Theme, cache: PageCache, base: string): Promise<RenderedSite> {
  let rendered = 0;
  const results: RenderedPage[] = [];
  for (const page of pages) {
    const options = page.path === '/404.html' ? { base } : {};
    const digest = cache.digest(page, options);
    const kept = cache.get(digest);
    if (kept === undefined) rendered += 1;
    results.push(placed(page.path, kept ?? cache.set(digest, await theme.render(page, options))));
  }
  cache.save();
  return { pages: results, rendered };
}

/** Not by spreading, which would read the HTML of every page. */
function placed(path: string, kept: KeptPage): RenderedPage {
  return {
    path,
    digest: kept.digest,
    facts: kept.facts,
    get html() {
      return kept.html;
    },
  };
}
