/** Renders the pages of a site. One whose model and theme did not change is taken from the published site. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '#model/page.ts';
import type { Theme } from '#render/render.ts';
import { pageFacts, type PageFacts } from './facts.ts';
import type { FoundFile } from './files-below.ts';
import { fileOfPath } from './page-file.ts';

/** The pages of a site that was built before, none of them touched since. */
export interface Published {
  readonly folder: string;
  /** By path. */
  readonly pages: Readonly<Record<string, PublishedPage>>;
  /** As they lie on the disk, by their path in the folder. */
  readonly files: ReadonlyMap<string, FoundFile>;
}

export interface PublishedPage {
  /** Of the page's model and of the theme. */
  readonly digest: string;
  readonly facts: PageFacts;
}

export interface RenderedPage extends PublishedPage {
  readonly path: string;
  /** Read from the published site where it was not rendered now; of most pages nobody asks for it. */
  readonly html: string;
  readonly isNew: boolean;
}

export const NOTHING_PUBLISHED: Published = { folder: '', pages: {}, files: new Map() };

export interface RenderOptions {
  /** Where the site is served, for the one page that is shown at any address. */
  readonly base: string;
  readonly published: Published;
}

export async function renderSite(
  pages: readonly Page[],
  theme: Theme,
  { base, published }: RenderOptions,
): Promise<readonly RenderedPage[]> {
  const results: RenderedPage[] = [];
  for (const page of pages) {
    const options = page.path === '/404.html' ? { base } : {};
    const digest = createHash('sha256')
      .update(JSON.stringify([theme.digest, options, page]))
      .digest('hex')
      .slice(0, 32);
    const former = published.pages[page.path];
    if (former?.digest === digest) results.push(kept(page.path, former, published.folder));
    else results.push(fresh(page.path, digest, await theme.render(page, options)));
  }
  return results;
}

function fresh(path: string, digest: string, html: string): RenderedPage {
  return { path, digest, html, facts: pageFacts(html), isNew: true };
}

function kept(path: string, { digest, facts }: PublishedPage, folder: string): RenderedPage {
  return {
    path,
    digest,
    facts,
    isNew: false,
    get html() {
      return readFileSync(join(folder, fileOfPath(path)), 'utf8');
    },
  };
}
