/** Which quarters have a page: those that something in the playbook is about, and the current one. */
import type { Entry } from '#model/entry.ts';
import type { View } from '#model/playbook.ts';
import { comparePeriods, overlap, periodOf, quartersOf } from '../period/period.ts';

/** From the first to the last. */
export function shownQuarters(outcomes: readonly Entry<'outcome'>[], view: View, today: string): readonly string[] {
  const found = [
    periodOf(today),
    ...outcomes.flatMap(({ data }) => [
      ...quartersOf(data.period),
      ...data.milestones.map(({ due }) => periodOf(due)),
      ...(data.ended === undefined ? [] : [periodOf(data.ended.on)]),
    ]),
    ...view.entriesOf('experiment').map(({ data }) => data.quarter),
  ];
  return [...new Set(found)].toSorted(comparePeriods);
}

/** Those of the quarter itself, and of half-years that contain it. */
export function outcomesIn(quarter: string, outcomes: readonly Entry<'outcome'>[]): readonly Entry<'outcome'>[] {
  return outcomes.filter(({ data }) => overlap(data.period, quarter));
}

export type Tense = 'past' | 'current' | 'ahead';

/** Where a quarter lies, seen from today. */
export function tenseOf(quarter: string, today: string): Tense {
  const order = comparePeriods(quarter, periodOf(today));
  return order === 0 ? 'current' : order < 0 ? 'past' : 'ahead';
}
