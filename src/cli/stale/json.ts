/** What asks for a review, for programs. */
import { entryKey } from '#model/entry.ts';
import { byOwner } from '#model/reviews.ts';
import type { StaleFormat } from './format.ts';

export const json: StaleFormat = {
  name: 'json',
  about: 'for programs',
  print({ asked, span, aYear }, { shown }) {
    const owners = byOwner(asked).map(({ owner, asked: own }) => ({
      owner: owner === undefined ? null : entryKey(owner),
      title: owner?.data.title ?? null,
      reviews: own.map(({ entry, why, reviewed, due, around }) => ({
        entry: entryKey(entry),
        title: entry.data.title,
        file: shown(entry.file),
        line: entry.line ?? null,
        why,
        due,
        reviewed,
        around: around.map(({ entry: to, change }) => ({
          entry: entryKey(to),
          changed: change.date,
          revision: change.id,
        })),
      })),
    }));
    return `${JSON.stringify({ today: span.today, until: span.until, aYear: Math.round(aYear), owners }, undefined, 2)}\n`;
  },
};
