/** What the pages of a scorecard say, in English. */
import { once } from '#model/once.ts';
import type { Category } from '../../metric/values.ts';

const CHOICE = once(() => new Intl.ListFormat('en', { type: 'disjunction' }));

export const scorecardInEnglish = {
  metrics: (count: number) => `${count} ${count === 1 ? 'metric' : 'metrics'}`,
  doubtful: (count: number, all: number) =>
    count === 1
      ? `One of these ${all} numbers cannot be relied on today:`
      : `${count} of these ${all} numbers cannot be relied on today:`,
  /** @param categories of which no number can be relied on */
  unbalanced: (categories: readonly Category[]) => `no ${CHOICE().format(categories)} number that can be relied on`,
  doubtfulInShort: (count: number) => `${count} not to be relied on`,
  target: (target: string) => `Target: ${target}`,
  facts: { for: 'Whose scorecard it is', reviewedIn: 'Reviewed in' },
  sections: { metrics: 'The numbers' },
};
