/** Finds the CODEOWNERS file of the repository around the content. */
import { realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CODEOWNERS_PLACES, type CodeownersFile } from '#model/codeowners.ts';
import { readRegularFile } from '#source/regular-file.ts';
import type { ContentFolder } from './content-options.ts';
import { repositoryRoot } from './repository-root.ts';

/** GitHub reads none that is larger. */
const MOST_BYTES = 3_000_000;

export function codeownersAround({ path }: Pick<ContentFolder, 'path'>): CodeownersFile | undefined {
  const content = realpathSync(path);
  const root = repositoryRoot(content);
  if (root === undefined) return undefined;
  const file = CODEOWNERS_PLACES.map((place) => join(root, place)).find((each) => {
    const stat = statSync(each, { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size <= MOST_BYTES;
  });
  if (file === undefined) return undefined;
  const slashed = (from: string, to: string) => relative(from, to).replaceAll(sep, '/');
  return {
    path: slashed(content, file),
    text: new TextDecoder().decode(readRegularFile(realpathSync(file))),
    contentFolder: slashed(root, content),
  };
}
