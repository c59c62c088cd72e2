/** Whether a story has been told, and which one comes next. */
import { compareText } from '#model/compare.ts';
import type { Entry } from '#model/entry.ts';
import type { Story } from './schema.ts';

/** By its own word, or else by its day. */
export function isTold({ told, date }: Pick<Story, 'told' | 'date'>, today: string): boolean {
  return told ?? date <= today;
}

/** What is still to be told, the earliest first. A day that has passed without it comes after those that lie ahead. */
export function plannedStories(stories: readonly Entry<'story'>[], today: string): readonly Entry<'story'>[] {
  const planned = stories.filter(({ data }) => !isTold(data, today));
  const ahead = planned.filter(({ data }) => data.date >= today).toSorted(byDate);
  return [...ahead, ...planned.filter(({ data }) => data.date < today).toSorted(byDate)];
}

export function latestToldFirst(a: Entry<'story'>, b: Entry<'story'>): number {
  return byDate(b, a);
}

function byDate(a: Entry<'story'>, b: Entry<'story'>): number {
  return a.data.date === b.data.date ? compareText(a.id, b.id) : compareText(a.data.date, b.data.date);
}
