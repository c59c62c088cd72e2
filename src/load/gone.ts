/** Tells of a reference that leads nowhere which entry, or which whole folder, is not there. */
import type { Gone } from '#model/gone.ts';
import type { Kind } from '#model/kind.ts';
import { once } from '#model/once.ts';

export interface GoneFinder {
  /** Of a reference by kind and id. */
  entry(kind: string, id: string): Gone | undefined;
  /** Of a link to a file of the content folder. */
  file(path: string): Gone | undefined;
}

export function goneFinder(files: ReadonlySet<string>, kinds: readonly Kind[]): GoneFinder {
  const folders = once(() => new Set([...files].map((file) => file.slice(0, file.indexOf('/') + 1))));
  const gone = (folder: string, id: string): Gone => ({ folder, id, isWholeFolder: !folders().has(`${folder}/`) });
  return {
    entry(kind, id) {
      const folder = kinds.find(({ name }) => name === kind)?.folder.name;
      return folder === undefined ? undefined : gone(folder, id);
    },
    file(path) {
      const steps = path.split('/').filter((step) => step !== '');
      const [folder = ''] = steps;
      const isOfKind = steps.length > 1 && kinds.some((kind) => kind.folder.name === folder);
      return isOfKind ? gone(folder, (steps.at(-1) ?? '').replace(/\.\w+$/, '')) : undefined;
    },
  };
}
