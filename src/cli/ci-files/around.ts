/** Finds a CI file of the repository around the content, to be compared with those of this version. */
import { realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { CiFileAround } from '#model/ci-stamp.ts';
import { readRegularFile } from '#source/regular-file.ts';
import type { ContentFolder } from '../content-options.ts';
import { repositoryRoot } from '../repository-root.ts';
import { CI_FILES_SINCE } from './stamp.ts';

/** All files for a host are written together, so one of each is enough to know. */
const PLACES = ['.github/workflows/playbook.yml', '.gitlab-ci.yml'];

/** Those of Waymark have a few thousand. */
const MOST_BYTES = 100_000;

export function ciFileAround({ path }: Pick<ContentFolder, 'path'>): CiFileAround | undefined {
  const content = realpathSync(path);
  const root = repositoryRoot(content);
  if (root === undefined) return undefined;
  const file = PLACES.map((place) => join(root, place)).find((each) => {
    const stat = statSync(each, { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size <= MOST_BYTES;
  });
  if (file === undefined) return undefined;
  return {
    path: relative(content, file).replaceAll(sep, '/'),
    text: new TextDecoder().decode(readRegularFile(realpathSync(file))),
    since: CI_FILES_SINCE,
  };
}
