/** What entries of other kinds say on the page of an entry: an objective on that of its system, a ritual on that of a team that attends it. */
import type { Html } from './html.ts';
import type { Link } from './page.ts';

/** What notes are about, in the order in which a page shows them. */
export const TOPICS = [
  'objectives',
  'incidents',
  'risks',
  'debt',
  'standards',
  'decisions',
  'outcomes',
  'rituals',
  'health',
  'feedback',
] as const;
export type Topic = (typeof TOPICS)[number];

/** All that one kind has to say about one entry. */
export interface Note {
  /** No two kinds share one. */
  readonly topic: Topic;
  /** What its section is called, where the name of its kind would not say it. */
  readonly title?: string | undefined;
  /** The whole of it in very few words, which stand in a table beside those of other entries: *2 not met*. None where that would say nothing. */
  readonly glance?: Said | undefined;
  /** One for each thing to know, the most pressing first. */
  readonly rows: readonly NoteRow[];
}

export interface NoteRow extends Link {
  /** What stands below its name, in a few words each. */
  readonly details?: readonly Html[] | undefined;
  /** How it stands, where that can be said in a word or two. */
  readonly state?: Said | undefined;
}

/** A few words, and what to think of them: the tone only repeats what they say. */
export interface Said {
  readonly label: string;
  readonly tone: 'plain' | 'good' | 'caution' | 'bad';
  /** A sign before the words, for those who read with their eyes. */
  readonly sign?: string | undefined;
}

/** A note with its title: its own, or what the kind is called that says it. */
export interface TitledNote extends Note {
  readonly title: string;
}
