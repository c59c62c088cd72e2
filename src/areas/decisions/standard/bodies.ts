/** What the pages of a standard show, as plain data: made in `pages.ts`, read by the templates. */
import type { KnownState } from '../adoption/adoption.ts';
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { RichText } from '#model/rich-text.ts';
import type { Keyword } from './schema.ts';

export interface StandardBody {
  readonly code: string;
  readonly rationale: Html;
  readonly text: RichText;
  readonly appliesTo: string;
  readonly requirements: readonly RequirementView[];
  readonly goldenPath?: { readonly text: Html; readonly links: readonly Link[] } | undefined;
  readonly adoption: readonly AdoptionRow[];
  readonly exceptions: readonly ExceptionView[];
  readonly checklistHref: string;
  readonly csvHref: string;
}

export interface RequirementView {
  readonly id: string;
  readonly anchor: string;
  readonly keyword: Keyword;
  readonly text: Html;
  readonly evidence?: Html | undefined;
  /** Systems that say they meet it, of those that it is about and applies to. */
  readonly met: number;
  readonly of: number;
}

export interface AdoptionRow {
  readonly system: Link;
  readonly owner?: Link | undefined;
  readonly state: KnownState;
  /** One a requirement, in their order. */
  readonly states: readonly KnownState[];
  readonly notes: readonly Html[];
  readonly since?: string | undefined;
}

/** A decision that lets somebody depart from the standard for a time. */
export interface ExceptionView extends Link {
  readonly status: string;
  readonly expires?: string | undefined;
  readonly isOver: boolean;
}

export interface ChecklistBody {
  readonly standard: Link;
  readonly code: string;
  readonly requirements: readonly RequirementView[];
}
