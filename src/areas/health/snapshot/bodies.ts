/** What the page of a snapshot shows, as plain data: made in `pages.ts`, read by the templates. */
import type { Tone } from '../results/scores.ts';
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { Heading, RichText } from '#model/rich-text.ts';

export interface SnapshotBody {
  readonly summary?: Html | undefined;
  readonly facts: readonly { readonly label: string; readonly html?: Html; readonly links?: readonly Link[] }[];
  /** Where the same unit stands over time, where the check allows that. */
  readonly trend?: Link | undefined;
  readonly actions: { readonly heading: Heading; readonly items: readonly ActionView[] } | undefined;
  readonly areas: readonly AreaView[];
  readonly text: RichText;
}

export interface ActionView {
  readonly id: string;
  readonly text: Html;
  readonly owner?: Link | undefined;
  readonly due: string;
  readonly status: 'open' | 'overdue' | 'done' | 'dropped';
  /** Whether it was decided at an earlier check. */
  readonly carried: boolean;
}

export interface AreaView {
  readonly heading: Heading;
  readonly questions: readonly QuestionView[];
}

export interface QuestionView {
  readonly text: Html;
  readonly href: string;
  readonly given?: GivenView | undefined;
  readonly notApplicable?: Html | undefined;
  readonly comment?: Html | undefined;
  readonly evidence: readonly Html[];
}

export interface GivenView {
  readonly sign: string;
  readonly label: string;
  readonly tone: Tone;
  /** In comparison with the last time: computed, and as it felt. */
  readonly changes: readonly string[];
  readonly votes: readonly {
    readonly sign: string;
    readonly label: string;
    readonly tone: Tone;
    readonly count: number;
  }[];
}
