/** The beginnings that `waymark init` offers, and the content of each as it is shipped. */
import { diskTree } from '#source/disk.ts';
import { USUAL_MOST_FILES } from '#source/tree.ts';

export interface Beginning {
  readonly name: 'small' | 'whole' | 'empty';
  readonly about: string;
  /** Its content in a language, from the root of the package. */
  folder(language: string): string;
}

/** English stands in for a language in which a beginning is not written. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = { small: ['en'], empty: ['en'] };

function written(name: string): (language: string) => string {
  return (language) => `src/cli/beginnings/${name}/${languageOf(name, language)}`;
}

export const BEGINNINGS: readonly Beginning[] = [
  { name: 'small', about: 'one team on about fifteen pages, to edit', folder: written('small') },
  { name: 'whole', about: 'the example of a whole organisation, to prune', folder: () => 'content' },
  { name: 'empty', about: 'the least that is clean, to fill', folder: written('empty') },
];

/** The language in which its text is. */
export function languageOf(name: string, language: string): string {
  const spoken = language.split('-')[0] ?? language;
  return WRITTEN[name]?.includes(spoken) === true ? spoken : 'en';
}

/** The shipped files of a beginning, with their paths from the content folder. */
export interface ShippedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** @param root the folder that holds them */
export function shippedFiles(root: string): readonly ShippedFile[] {
  const { files, problems } = diskTree(root, USUAL_MOST_FILES);
  if (problems.length > 0) throw new Error(`The shipped content cannot be read: ${root}`);
  return files.map((file) => ({ path: file.path, bytes: file.bytes() }));
}
