/** Queries a finished site's index with the code that browsers run, and notices every file that is requested but missing. */
import { charactersOf } from '#search/unspaced.ts';
import { openIndex, type Index } from '#site/client/search/pagefind.ts';
import { browseFolder } from './browse-folder.ts';

/** What one of the indexes has to answer. */
export interface IndexSample {
  /** The folder of the index below the site's root. */
  readonly folder: string;
  /** The records that it holds. */
  readonly records: ReadonlySet<string>;
  /** Words from their texts. One unusual word may be missed, but never all of them. */
  readonly words: readonly string[];
}

/**
 * One sentence for each thing that is wrong.
 * @param folder of the site
 */
export function askIndex(folder: string, samples: readonly IndexSample[]): Promise<readonly string[]> {
  return browseFolder(folder, async ({ root, importModule, missing }) => {
    const notThere = () => [...missing].map((path) => `The search asks for \`${path}\`, which is not there`);
    try {
      const folders = samples.map((sample) => root + sample.folder);
      const index = await openIndex(folders, importModule);
      const faults: string[] = [];
      for (const sample of samples) faults.push(...(await ask(index, sample)));
      index.close();
      return [...notThere(), ...faults];
    } catch (error) {
      if (missing.size > 0) return notThere();
      return [`The search index cannot be read: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

async function ask(index: Index, { folder, records, words }: IndexSample): Promise<readonly string[]> {
  for (const word of words) {
    const characters = charactersOf(word);
    const found = await index.find(characters.join(' '), characters.length > 1);
    const first = found.find(({ record }) => records.has(record));
    if (first === undefined) continue;
    await first.text();
    return [];
  }
  const asked = words.map((word) => `“${word}”`).join(', ');
  return words.length === 0 ? [] : [`The search finds none of the words ${asked} in \`/${folder}\``];
}
