/** Makes the search index from finished pages. The one place that imports Pagefind. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { RenderedPage } from './page-cache.ts';

export interface SearchIndex {
  readonly records: number;
}

/** Indexes what stands inside `data-pagefind-body`, and writes the index below a folder. */
export async function indexPages(pages: readonly RenderedPage[], folder: string): Promise<SearchIndex> {
  const files = await searchFiles(pages);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return { records: searchable(pages).length };
}

/** The files of the index by their path on the site, `/pagefind/pagefind.js`. */
export async function searchFiles(pages: readonly RenderedPage[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await pagefind.createIndex({});
  if (index === undefined) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  const added = await Promise.all(searchable(pages).map(({ path, html }) => index.addHTMLFile({ url: path, content: html })));
  const problems = added.flatMap((each) => each.errors);
  if (problems.length > 0) throw new Error(`The search index cannot be made: ${problems.join('; ')}`);
  const { files } = await index.getFiles();
  await pagefind.close();
  return new Map(files.map(({ path, content }) => [`/pagefind/${path}`, content]));
}

function searchable(pages: readonly RenderedPage[]): readonly RenderedPage[] {
  return pages.filter((page) => page.html.includes('data-pagefind-body'));
}
