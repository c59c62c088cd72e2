/** Which entries ask to be read again: by the calendar, or because something changed that they refer to. */
import { Temporal } from 'temporal-polyfill';
import { compareText } from './compare.ts';
import { entryKey, type Entry } from './entry.ts';
import { nextReview, reviewedOn } from './freshness.ts';
import type { History, TextChange } from './history.ts';
import type { Reference, View } from './playbook.ts';
import { OWNER_KINDS } from './schema.ts';

export interface ReviewAsked {
  readonly entry: Entry;
  /** None where the owner is not seen, or cannot be found. */
  readonly owner: Entry | undefined;
  /** `changed`: its review is not due, and something that it refers to has changed since the last one. */
  readonly why: 'overdue' | 'soon' | 'changed';
  /** The day of its last review. */
  readonly reviewed: string;
  /** The day on which its review runs out. */
  readonly due: string;
  /** What changed around it, the newest first. */
  readonly around: readonly ChangedAround[];
}

export interface ChangedAround {
  readonly entry: Entry;
  readonly change: TextChange;
}

export interface ReviewSpan {
  readonly today: string;
  /** The last day that counts as soon. */
  readonly until: string;
}

/** The most urgent first: the longest overdue, what is due next, and then what changed around a page. */
export function reviewsAsked(
  view: View,
  { today, until }: ReviewSpan,
  history: Pick<History, 'lastChange'>,
): readonly ReviewAsked[] {
  const leadsTo = Map.groupBy(view.references.filter(isClaim), ({ from }) => from);
  const asked = view.entries
    .filter(({ life }) => life !== 'archived')
    .flatMap((entry): readonly ReviewAsked[] => {
      const [reviewed, due] = [reviewedOn(entry), nextReview(entry)];
      if (reviewed === undefined || due === undefined) return [];
      const targets = new Set((leadsTo.get(entry) ?? []).map(({ to }) => to));
      const around = isOfItsDay(entry) ? [] : changedAround(entry, { targets, reviewed, today }, history);
      const why = due < today ? 'overdue' : due <= until ? 'soon' : around.length > 0 ? 'changed' : undefined;
      const owner = view.resolve(entry.data.owner, OWNER_KINDS);
      return why === undefined ? [] : [{ entry, owner, why, reviewed, due, around }];
    });
  return asked.toSorted(
    (a, b) =>
      URGENCY.indexOf(a.why) - URGENCY.indexOf(b.why) ||
      compareText(a.due, b.due) ||
      compareText(entryKey(a.entry), entryKey(b.entry)),
  );
}

const DAYS_OF_A_YEAR = 365;

function daysOf(duration: string): number {
  return Temporal.Duration.from(duration).total({ unit: 'days', relativeTo: '2026-01-01' });
}

const URGENCY = ['overdue', 'soon', 'changed'] as const satisfies readonly ReviewAsked['why'][];

/** Who keeps it true says nothing about it, and what to read next is no claim. */
export function isClaim({ path }: Pick<Reference, 'path'>): boolean {
  return path[0] !== 'owner' && path[0] !== 'related';
}

/** What is read again after years only, or never, is right about the day it was written, whatever changes around it. */
export function isOfItsDay({ reviewEvery }: Entry): boolean {
  return reviewEvery === undefined || daysOf(reviewEvery) >= 3 * DAYS_OF_A_YEAR;
}

/** A text that was written later than the change knows of it. */
function changedAround(
  entry: Entry,
  {
    targets,
    reviewed,
    today,
  }: { readonly targets: ReadonlySet<Entry>; readonly reviewed: string; readonly today: string },
  history: Pick<History, 'lastChange'>,
): readonly ChangedAround[] {
  if (targets.size === 0) return [];
  const own = history.lastChange(entry)?.date ?? '';
  return [...targets]
    .flatMap((to): readonly ChangedAround[] => {
      const change = to === entry ? undefined : history.lastChange(to);
      if (change === undefined || change.date > today) return [];
      return change.date > reviewed && change.date > own ? [{ entry: to, change }] : [];
    })
    .toSorted((a, b) => compareText(b.change.date, a.change.date) || compareText(entryKey(a.entry), entryKey(b.entry)));
}

/** The last day within a span from today, `P30D`. */
export function lastDayWithin(today: string, span: string): string {
  return Temporal.PlainDate.from(today).add(Temporal.Duration.from(span)).toString();
}

/** How many reviews all entries ask for in a year. The rows of a table are read in one sitting. */
export function reviewsAYear(entries: readonly Entry[]): number {
  const rates = new Map<string, number>();
  for (const { life, file, reviewEvery } of entries) {
    if (life === 'archived' || reviewEvery === undefined) continue;
    rates.set(file, Math.max(rates.get(file) ?? 0, DAYS_OF_A_YEAR / daysOf(reviewEvery)));
  }
  return [...rates.values()].reduce((sum, rate) => sum + rate, 0);
}

/** By owner, those without one last; owners by their titles. */
export function byOwner(
  asked: readonly ReviewAsked[],
): readonly { readonly owner: Entry | undefined; readonly asked: readonly ReviewAsked[] }[] {
  return [...Map.groupBy(asked, ({ owner }) => owner)]
    .map(([owner, own]) => ({ owner, asked: own }))
    .toSorted(
      (a, b) =>
        Number(a.owner === undefined) - Number(b.owner === undefined) ||
        compareText(a.owner?.data.title ?? '', b.owner?.data.title ?? ''),
    );
}
