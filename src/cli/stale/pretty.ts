/** What asks for a review, for people in a terminal. */
import { entryKey, standsIn } from '#model/entry.ts';
import { printable } from '#model/printable.ts';
import { byOwner, type ReviewAsked } from '#model/reviews.ts';
import { counted } from '#words/number-words.ts';
import type { Stale, StaleFormat, StaleTools } from './format.ts';

export const pretty: StaleFormat = {
  name: 'pretty',
  about: 'for people, in a terminal',
  print(stale, tools) {
    const sections = byOwner(stale.asked).map(({ owner, asked }) =>
      [
        owner === undefined ? 'Without an owner' : `${printable(owner.data.title)} (${entryKey(owner)})`,
        ...asked.map((each) => line(each, tools)),
      ].join('\n'),
    );
    return `${[...sections, closing(stale)].join('\n\n')}\n`;
  },
};

function line({ entry, why, due, around }: ReviewAsked, { shown }: StaleTools): string {
  const days = { overdue: `overdue since ${due}`, soon: `due by ${due}`, changed: 'refers to what changed' }[why];
  const changes = around.map(({ entry: to, change }) => `${entryKey(to)} changed ${change.date}`);
  const news = changes.length > 3 ? [...changes.slice(0, 3), `and ${changes.length - 3} more`] : changes;
  const title = printable(entry.data.title);
  return [
    `  ${why === 'overdue' ? '✖' : why === 'soon' ? '▲' : '·'} ${days}: ${title}`,
    `      ${shown(standsIn(entry))}`,
    ...news.map((each) => `      ${each}`),
  ].join('\n');
}

function closing({ asked, span, aYear }: Stale): string {
  const count = (why: ReviewAsked['why']) => asked.filter((each) => each.why === why).length;
  const parts = [
    `${count('overdue')} overdue`,
    `${count('soon')} due by ${span.until}`,
    `${count('changed')} whose surroundings changed`,
  ];
  const summary = `${count('overdue') === 0 ? '✔' : '✖'} ${parts.join(', ')}`;
  return `${summary}\n  All together ask for about ${counted(Math.round(aYear), 'review')} a year.`;
}
