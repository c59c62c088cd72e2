/** What the page about mentoring shows: for each skill, who learns it and who could teach it. Levels and roles, never persons. */
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';

export interface MentoringBody {
  readonly shelves: readonly MentoringShelf[];
  /** Roles that grow on a ladder. */
  readonly roles: readonly { readonly role: Link; readonly ladder: Link }[];
  readonly scale: readonly { readonly label: string; readonly definition: Html; readonly teaches: boolean }[];
}

export interface MentoringShelf {
  readonly id: string;
  readonly label: string;
  readonly skills: readonly MentoringSkill[];
}

export interface MentoringSkill {
  readonly skill: Link;
  readonly learners: readonly Reached[];
  readonly teachers: readonly Reached[];
}

/** A level, and the step that it is the first of its track to ask for. */
export interface Reached {
  readonly level: Link;
  readonly step?: string | undefined;
  readonly roles: readonly Link[];
}
