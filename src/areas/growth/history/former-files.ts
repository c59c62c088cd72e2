/** Files of a ladder that git does not recognise as renames: rewritten under another name or in another format. */
import type { Entry } from '#model/entry.ts';
import type { History } from '#model/history.ts';

type Ladder = Pick<Entry<'ladder'>, 'file' | 'id'> & { readonly data: Pick<Entry<'ladder'>['data'], 'aliases'> };

/** All names that its file had, its present one included, where one revision only gave it another. */
export function namesOf({ file }: Pick<Ladder, 'file'>, history: History): ReadonlySet<string> {
  return new Set([file, ...history.revisionsOf(file).map((revision) => revision.file)]);
}

/** Those beside them that had its id, or one of its aliases. */
export function formerFiles(ladder: Ladder, history: History): readonly string[] {
  const names = namesOf(ladder, history);
  const ids = new Set([ladder.id, ...ladder.data.aliases]);
  return history
    .everHeld(folderOf(ladder.file))
    .map(({ file }) => file)
    .filter((file) => !names.has(file) && ids.has(idIn(file)));
}

export function folderOf(file: string): string {
  return file.split('/', 1)[0] ?? file;
}

export function idIn(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.\w+$/, '');
}
