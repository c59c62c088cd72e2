/** What the page of a ritual shows, as plain data: made in `pages.ts`, read by the templates. */
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { RichText } from '#model/rich-text.ts';
import type { Share } from '#charts/shares.ts';
import type { AgendaItem, Ritual } from './schema.ts';
import type { RitualSection } from './sections.ts';

export interface RitualBody {
  readonly id: string;
  /** Names that the ritual had before: a meeting that is under way goes on. */
  readonly former: readonly string[];
  readonly summary?: Html | undefined;
  readonly purpose: Html;
  readonly cadence: CadenceView;
  /** The heading of each section that the ritual fills, its own prose left aside. */
  readonly headings: Partial<Readonly<Record<RitualSection, string>>>;
  readonly parts: readonly PartView[];
  readonly inputs: readonly Html[];
  readonly outputs: readonly Html[];
  readonly reviews: readonly Link[];
  readonly agenda?: AgendaView | undefined;
  readonly norms: readonly Html[];
  readonly signsItWorks: readonly Html[];
  readonly antiPatterns: readonly Html[];
  readonly killCriteria: readonly Html[];
  readonly asyncAlternative?: Html | undefined;
  readonly links: RitualLinks;
  readonly text: RichText;
}

/** What goes with the page: for the hand, the calendar and the notes. */
export interface RitualLinks {
  readonly card: string;
  readonly calendar?: string | undefined;
  readonly agenda?: string | undefined;
  /** The agenda itself, to be copied. */
  readonly markdown?: string | undefined;
}

export interface CardBody {
  readonly title: string;
  readonly purpose: Html;
  readonly when: readonly Html[];
  readonly parts: readonly PartView[];
  readonly agenda?: AgendaView | undefined;
  readonly inputs: readonly Html[];
  readonly outputs: readonly Html[];
  readonly norms: readonly Html[];
  readonly signsItWorks: readonly Html[];
  readonly antiPatterns: readonly Html[];
}

export interface CadenceView {
  /** *Every second Tuesday*; none where only the rule itself says it. */
  readonly rhythm?: string | undefined;
  readonly rule?: string | undefined;
  /** What calls for it, where it follows an event. */
  readonly trigger?: Html | undefined;
  /** The time, the length, how people meet and the days left out. */
  readonly facts: readonly { readonly label: string; readonly html: Html }[];
}

/** Everyone who takes part in one way. */
export interface PartView {
  readonly part: Ritual['roles'][number]['part'];
  readonly label: string;
  readonly roles: readonly (Link & { readonly count?: number | undefined })[];
}

export interface AgendaView {
  readonly items: readonly AgendaItemView[];
  /** *45 of 60 minutes planned*. */
  readonly summary: string;
  /** The clock when the meeting is over: `1:00`. */
  readonly end: string;
  readonly spare?: { readonly share: Share } | undefined;
}

export interface AgendaItemView {
  readonly title: string;
  readonly minutes: number;
  readonly from: string;
  readonly to: string;
  readonly share: Share;
  readonly mode?: { readonly id: NonNullable<AgendaItem['mode']>; readonly label: string } | undefined;
  readonly prompts: readonly Html[];
}
