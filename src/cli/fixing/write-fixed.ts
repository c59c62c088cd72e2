/** Writes corrected files in the place of what was read: all of them or, where one has changed since, none. */
import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentTree } from '#model/content-tree.ts';
import { KnownError } from '#model/known-error.ts';

interface Prepared {
  readonly file: string;
  readonly unfinished: string;
}

/**
 * @param folder the content folder, absolute
 * @param tree what was read
 * @throws KnownError where a file is no longer what was read, or may not be written
 */
export function writeFixed(folder: string, tree: ContentTree, files: ReadonlyMap<string, Uint8Array>): void {
  const root = realpathSync(folder);
  const prepared: Prepared[] = [];
  try {
    for (const raw of tree.files) {
      const bytes = files.get(raw.path);
      if (bytes === undefined) continue;
      // Behind a link lies the file that is meant.
      const file = realpathSync(join(root, raw.path));
      if (!file.startsWith(root + sep) || !readFileSync(file).equals(raw.bytes())) throw changedMeanwhile(raw.path);
      // Two names of one file are written once.
      if (prepared.some((each) => each.file === file)) continue;
      const unfinished = `${file}.${process.pid}.unfinished`;
      prepared.push({ file, unfinished });
      writeFileSync(unfinished, bytes, { flag: 'wx' });
      chmodSync(unfinished, statSync(file).mode);
    }
    for (const { file, unfinished } of prepared) renameSync(unfinished, file);
  } finally {
    for (const { unfinished } of prepared) rmSync(unfinished, { force: true });
  }
}

function changedMeanwhile(path: string): KnownError {
  return new KnownError(`\`${path}\` changed while it was checked`, 'Nothing was written. Run the command again.');
}
