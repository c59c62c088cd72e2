/** What feeds of changes say, in English. */
import type { TextChange } from '#model/history.ts';

export const changesInEnglish = {
  feed: 'Feed of changes',
  of: (name: string, part: string | undefined) =>
    part === undefined ? `${name}: changes` : `${name}: changes, ${part}`,
  titles: {
    new: (title: string) => `New: ${title}`,
    changed: (title: string) => `Changed: ${title}`,
    reviewed: (title: string) => `Reviewed: ${title}`,
    renamed: (title: string) => `At another address: ${title}`,
  } satisfies Record<TextChange['what'], unknown>,
  owned: (kind: string, owner: string | undefined) => (owner === undefined ? kind : `${kind}, kept by ${owner}`),
};
