/** The lists that registers keep for meetings and for leaders: what belongs in front of them on a day. Each may be filled by several kinds. */
import type { Link } from './page.ts';

export const LISTS = [
  ...([
    'risks-new',
    'risks-worse',
    'risks-due',
    'risks-unowned',
    'dependencies-due',
    'dependencies-not-agreed',
  ] as const),
  ...(['decisions-overdue', 'decisions-waiting', 'exceptions-ending'] as const),
  ...(['debt-moved', 'debt-beyond-capacity', 'acceptances-ending'] as const),
  ...(['outcomes', 'outcomes-off-track', 'experiments-ended', 'scorecards-unbalanced', 'budgets-burnt'] as const),
  ...(['incidents-new', 'stories-next', 'questions-unanswered'] as const),
  ...(['actions-open', 'actions-overdue'] as const),
  ...([
    'systems-unowned',
    'facts-stale',
    'units-without-check',
    'rituals-reviewing-nothing',
    'pages-past-review',
  ] as const),
] as const;
export type ListName = (typeof LISTS)[number];

export interface ListRow {
  /** What it is about, and where that stands. */
  readonly item: Link;
  /** Why it is on the list, in words that can follow its name: *four weeks without an answer*. */
  readonly says?: string | undefined;
  /** Who has to do something about it. */
  readonly owner?: Link | undefined;
  /** Whether nobody has been named. One whom readers may not see is missing above, and has been. */
  readonly isUnowned?: boolean | undefined;
  /** The day by which something was or is to be done. The earliest stand first. */
  readonly due?: string | undefined;
  /** Where it is edited. */
  readonly edit?: string | undefined;
}
