/** What the pages of an onboarding plan show, as plain data: made in `pages.ts`, read by the templates. */
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { RichText } from '#model/rich-text.ts';
import type { TaskAudience } from './schema.ts';

/** The whole plan. */
export interface PlanBody {
  readonly plan: string;
  /** Names that the plan had before: what a reader kept under them is still theirs. */
  readonly former: readonly string[];
  readonly text: RichText;
  readonly appliesTo: readonly { readonly label: string; readonly links?: readonly Link[]; readonly html?: Html }[];
  readonly glance: GlanceView;
  /** The page of each audience; none where there is only one. */
  readonly checklists: readonly ChecklistLink[];
  /** For day one on paper, and whom to ask. */
  readonly sheets: readonly SheetLink[];
  readonly phases: readonly PhaseView[];
}

/** What one audience does. */
export interface ChecklistBody {
  readonly plan: string;
  /** Names that the plan had before: what a reader kept under them is still theirs. */
  readonly former: readonly string[];
  readonly whole: Link;
  readonly time: string;
  readonly phases: readonly PhaseView[];
}

interface SheetLink extends Link {
  readonly summary: string;
}

/** The first day on one sheet of paper. */
export interface DayOneBody {
  readonly whole: Link;
  readonly parts: readonly {
    readonly label: string;
    readonly days: string;
    readonly tasks: readonly { readonly text: Html; readonly time?: string | undefined }[];
  }[];
  readonly people: readonly { readonly label: string; readonly tasks: readonly Html[] }[];
  readonly questions: readonly Html[];
}

/** Who answers for what somebody new will meet. */
export interface AskBody {
  readonly whole: Link;
  readonly roles: readonly { readonly role: Link; readonly summary?: Html | undefined }[];
  readonly systems: readonly Asked[];
  readonly topics: readonly Asked[];
}

export interface Asked {
  readonly about: Link;
  /** None where nobody owns it. */
  readonly owner?: Link | undefined;
  readonly chat?: string | undefined;
}

export interface ChecklistLink extends Link {
  readonly audience: TaskAudience;
  readonly summary: string;
}

/** The line of days, and the time it takes whom. Places and sizes are in per cent. */
export interface GlanceView {
  readonly heading: string;
  readonly phases: readonly {
    readonly link: Link;
    readonly days: string;
    readonly start: number;
    readonly size: number;
    readonly checkpoints: readonly { readonly at: number; readonly day: string }[];
    /** One for each audience; empty where the phase asks nothing of it. */
    readonly times: readonly string[];
  }[];
  readonly marks: readonly { readonly at: number; readonly day: number }[];
  readonly audiences: readonly string[];
  readonly totals: readonly string[];
}

export interface PhaseView {
  readonly anchor: string;
  readonly label: string;
  readonly days: string;
  readonly from: number;
  readonly to: number;
  readonly goal: Html;
  readonly outcomes: readonly Html[];
  readonly groups: readonly TaskGroup[];
  readonly checkpoints: readonly CheckpointView[];
}

export interface TaskGroup {
  readonly audience: TaskAudience;
  readonly label: string;
  readonly summary: string;
  readonly tasks: readonly TaskView[];
}

export interface TaskView {
  readonly id: string;
  readonly anchor: string;
  readonly text: Html;
  readonly why?: Html | undefined;
  readonly kind?: string | undefined;
  readonly time?: string | undefined;
  readonly optional: boolean;
  /** The plan that it comes from, where that is another. */
  readonly from?: Link | undefined;
  /** Pages that it leads to and whose review has run out. */
  readonly overdue: readonly Link[];
  /** Where to say that it was wrong. */
  readonly feedback?: string | undefined;
  /** The tasks that come before it. */
  readonly after: readonly Link[];
  readonly links: readonly Link[];
}

export interface CheckpointView {
  /** None at the second on the same day. */
  readonly anchor?: string | undefined;
  readonly day: string;
  readonly on: number;
  readonly with?: Link | undefined;
  readonly questions: readonly Html[];
}
