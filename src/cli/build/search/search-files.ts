/** Everything that search loads in the browser, made from finished pages: indexes, the engine that reads them, the catalogue. */
import { join } from 'node:path';
import type { RenderedPage } from '../render-site.ts';
import type { Site } from '../derive-site.ts';
import { endIndexing, indexShard, type SearchablePage, type Shard } from './index-shard.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { shardCache, shardDigest } from './shard-cache.ts';
import { shardsOf } from './shards.ts';

export interface SearchFiles {
  /** By their path on the site, `/search/catalogue.json`. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly records: number;
}

interface PlacedShard extends Shard {
  /** Its address below the site's root. */
  readonly folder: string;
}

/** @param cache where indexes are kept between builds */
export async function searchFiles(site: Pick<Site, 'pages' | 'names'>, rendered: readonly RenderedPage[], cache: string): Promise<SearchFiles> {
  const searchable = rendered.filter(({ facts }) => facts.searchable);
  const shards = await makeShards(shardsOf(searchable), join(cache, 'search'));
  const catalogue = makeCatalogue({ pages: site.pages, names: site.names, shards });
  const files = new Map<string, string | Uint8Array>([['/search/catalogue.json', JSON.stringify(catalogue)]]);
  for (const [index, shard] of shards.entries()) {
    for (const [path, content] of shard.files) {
      // All indexes are read by the same engine: the one of the first.
      if (index === 0 || !isEngine(path)) files.set(`/${shard.folder}${path}`, content);
    }
  }
  return { files, records: searchable.length };
}

async function makeShards(groups: readonly (readonly RenderedPage[])[], folder: string): Promise<readonly PlacedShard[]> {
  const cache = shardCache(folder);
  const shards: PlacedShard[] = [];
  let isIndexing = false;
  for (const group of groups) {
    const digest = shardDigest(group);
    let shard = cache.get(digest);
    if (shard === undefined) {
      isIndexing = true;
      shard = await indexShard(group.map(searchablePart));
      cache.set(digest, shard);
    }
    shards.push({ ...shard, folder: `search/${digest}/` });
  }
  if (isIndexing) await endIndexing();
  cache.prune();
  return shards;
}

/** Without the masthead and the sidebars. */
function searchablePart({ path, html }: RenderedPage): SearchablePage {
  const [opening = '<html>'] = /<html[^>]*>/.exec(html) ?? [];
  const [language = ''] = /\slang="[^"]*"/.exec(opening) ?? [];
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  // Otherwise a term and its description, or two cells, would be one word.
  const content = main.replace(/<\/(?:dt|dd|td|th|time|summary|label)>/g, '$& ');
  return { path, html: `<!doctype html><html${language}><body>${content}</main></body></html>` };
}

function isEngine(path: string): boolean {
  return path === 'pagefind.js' || path.startsWith('wasm.');
}
