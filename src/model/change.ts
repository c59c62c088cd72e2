/** What the change of an entry means, as its kind tells it: `Kind.changed`. */
import type { Entry, KindName } from './entry.ts';
import type { View } from './playbook.ts';
import type { Speech } from './speech.ts';

/**
 * How much a change matters to those who read about it, from the most to the least.
 * - `breaks`: something else points at what is gone, or a file can no longer be read.
 * - `asks`: more is asked of people: an expectation, a requirement, a task.
 * - `decides`: where something stands: a decision, a risk, who owns a thing, who may see it.
 * - `time`: when people meet, for how long, and who has to be there.
 * - `entries`: an entry that is new or gone.
 * - `fields`: any other field. `words`: other words, the same fields.
 * - `upkeep`: days of reviews, tags, order: nothing that a reader does differently.
 */
export const CHANGE_WEIGHTS = ['breaks', 'asks', 'decides', 'time', 'entries', 'fields', 'words', 'upkeep'] as const;
export type ChangeWeight = (typeof CHANGE_WEIGHTS)[number];

/** One thing that is different. */
export interface Statement {
  /** Goes on from the name of the entry: *is now accepted*, *moves from Monday 10:00 to Tuesday 09:30*. */
  readonly says: string;
  readonly weight: ChangeWeight;
  /** The fields that it tells of: `cadence`, `interest.personDaysPerMonth`, `keyResults.*.target`, and `actions.+` for what is new in a list or gone from it; none where it tells of prose. */
  readonly fields: readonly string[];
  /** The former and the present words, where they are short enough to be shown. */
  readonly wordings?: readonly [string, string] | undefined;
  /** The anchors of the parts of its page that it is about; none where it is about the whole of it. */
  readonly parts?: readonly string[] | undefined;
  /** What it is made of, each a line. */
  readonly items?: readonly StatementItem[] | undefined;
}

export interface StatementItem {
  readonly says: string;
  readonly wordings?: readonly [string, string] | undefined;
}

export interface ToldChange {
  /** What the entry is called in sentences, where that is not its title: *Decision 12*. */
  readonly subject?: string | undefined;
  readonly statements: readonly Statement[];
  /** Fields of which nothing else is said, beside those of the statements. */
  readonly told?: readonly string[] | undefined;
  /** Whom it concerns, beside the entries that the reference graph leads to. */
  readonly concerns?: readonly Entry[] | undefined;
}

export interface ChangeTools {
  /** The content as it was. */
  readonly before: View;
  /** The content as it is. */
  readonly after: View;
  readonly today: string;
  /** English: commands speak it. */
  readonly speech: Speech;
  /** The title of what a reference means, on whichever side it is; the reference itself where it is on neither. */
  nameOf(ref: string, ...kinds: readonly KindName[]): string;
}
