/** Everything that search loads in the browser, made from finished pages: indexes, the engine that reads them, the catalogue. */
import { join } from 'node:path';
import type { Site } from '../derive-site.ts';
import type { RenderedPage } from '../render-site.ts';
import type { IndexSample } from './ask-index.ts';
import { endIndexing, indexShard } from './index-shard.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { searchedText } from './searched-text.ts';
import { shardCache, shardDigest, type KeptShard } from './shard-cache.ts';
import { shardsOf } from './shards.ts';

export interface SearchFiles {
  /** By their path on the site. The same path always means the same bytes, but for the catalogue. */
  readonly files: ReadonlyMap<string, () => string | Uint8Array>;
  readonly records: number;
  /** What the indexes have to answer, once they are written. */
  readonly samples: readonly IndexSample[];
}

export const CATALOGUE = '/search/catalogue.json';

const MOST_SAMPLES = 5;

interface PlacedShard extends KeptShard {
  /** Its address below the site's root. */
  readonly folder: string;
}

/** @param kept where indexes are kept between builds */
export async function searchFiles(
  site: Pick<Site, 'pages' | 'names'>,
  rendered: readonly RenderedPage[],
  kept: string,
): Promise<SearchFiles> {
  const searchable = rendered.filter(({ facts }) => facts.searchable);
  const shards = await makeShards(shardsOf(searchable), join(kept, 'search'));
  const catalogue = makeCatalogue({ pages: site.pages, names: site.names, shards });
  const files = new Map<string, () => string | Uint8Array>([[CATALOGUE, () => JSON.stringify(catalogue)]]);
  for (const [index, shard] of shards.entries()) {
    for (const [path, content] of shard.files) {
      // All indexes are read by the same engine: the one of the first.
      if (index === 0 || !isEngine(path)) files.set(`/${shard.folder}${path}`, content);
    }
  }
  return { files, records: searchable.length, samples: shards.map(sampleOf) };
}

async function makeShards(
  groups: readonly (readonly RenderedPage[])[],
  folder: string,
): Promise<readonly PlacedShard[]> {
  const cache = shardCache(folder);
  const shards: PlacedShard[] = [];
  let isIndexing = false;
  try {
    for (const group of groups) {
      const digest = shardDigest(group);
      let shard = cache.get(digest);
      if (shard === undefined) {
        isIndexing = true;
        shard = cache.set(digest, await indexShard(group.map(({ path, html }) => ({ path, ...searchedText(html) }))));
      }
      shards.push({ ...shard, folder: `search/${digest}/` });
    }
  } finally {
    if (isIndexing) await endIndexing();
  }
  cache.prune();
  return shards;
}

/** Long words found on many pages, in a stable order. */
function sampleOf({ folder, notes }: PlacedShard): IndexSample {
  const weight = (word: string) => Math.min(word.length, 12) * (notes.words[word] ?? 0);
  const words = Object.keys(notes.words).filter((word) => /^\p{L}[\p{L}\p{M}]*$/u.test(word));
  const sorted = words.toSorted((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  return { folder, records: new Set(Object.values(notes.records)), words: sorted.slice(0, MOST_SAMPLES) };
}

function isEngine(path: string): boolean {
  return path === 'pagefind.js' || path.startsWith('wasm.');
}
