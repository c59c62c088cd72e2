/** The file that a new entry starts from, for `waymark new` and for the pages that offer one. */
import type { Beginning } from '#model/new-file.ts';
import { fillTemplate } from './fill-template.ts';
import { templateOf } from './template.ts';

export const beginning: Beginning = (kind, draft) => {
  const { extension, text } = templateOf(kind);
  return {
    path: `${kind.folder.name}/${[...draft.folders, draft.id].join('/')}.${extension}`,
    text: fillTemplate(text, draft),
  };
};
