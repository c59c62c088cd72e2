/** What a page says of an image: its size, read from the file when it is first asked for, and its copies. */
import { examine } from '#load/assets/examine.ts';
import { pictureSize, type PictureSize } from '#load/assets/size.ts';
import type { ContentTree } from '#model/content-tree.ts';
import type { PictureOf } from '#site/assembly/tools.ts';
import type { MadePictures } from './make-pictures.ts';

export function pictureFinder(tree: ContentTree, { sources }: MadePictures): PictureOf {
  const files = new Map(tree.files.map((file) => [file.path, file]));
  const sizes = new Map<string, PictureSize | undefined>();
  return (path) => {
    const file = files.get(path);
    if (file === undefined) return undefined;
    if (!sizes.has(path)) sizes.set(path, pictureSize(examine(file).bytes));
    return { ...sizes.get(path), ...(sources.has(path) ? { sources: sources.get(path) } : {}) };
  };
}
