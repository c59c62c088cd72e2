/** What the page of a governance guide shows, as plain data: made in `pages.ts`, read by the templates. */
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { RichText } from '#model/rich-text.ts';
import type { Share } from '#charts/shares.ts';
import type { GovernanceSection } from './sections.ts';

export interface GovernanceBody {
  readonly summary?: Html | undefined;
  readonly mandate: Html;
  /** Where it is decided, and the decisions that are listed there. */
  readonly forum?: Link | undefined;
  /** The heading of each section that the guide fills, its own prose left aside. */
  readonly headings: Partial<Readonly<Record<GovernanceSection, string>>>;
  readonly steps: readonly StepView[];
  /** *Decided within three weeks*. */
  readonly total?: string | undefined;
  readonly rights: readonly RightView[];
  readonly text: RichText;
}

export interface StepView {
  readonly title: string;
  readonly text: Html;
  /** *two days* */
  readonly timebox?: string | undefined;
  /** *Days 3–9* */
  readonly days?: string | undefined;
  readonly share?: Share | undefined;
  readonly owner?: Link | undefined;
}

export interface RightView {
  readonly decision: Html;
  readonly decides?: Link | undefined;
  readonly consulted: readonly Link[];
  readonly informed: readonly Link[];
}
