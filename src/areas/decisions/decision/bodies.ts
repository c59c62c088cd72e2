/** What the pages of decisions show, as plain data: made in `models/`, read by the templates. */
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { RichText } from '#model/rich-text.ts';
import type { DecisionSection } from './sections.ts';
import type { Urgency } from './standing.ts';

type Tone = 'plain' | 'accent' | 'good' | 'caution' | 'bad';

/** A decision as it stands in lists. */
export interface DecisionView {
  /** *ADR 7* */
  readonly mark: string;
  readonly title: string;
  readonly href: string;
  readonly status: StatusView;
  /** What it can be found by. */
  readonly facets: Readonly<Record<'status' | 'type' | 'affects' | 'tag', readonly Facet[]>>;
}

export interface StatusView {
  readonly label: string;
  readonly tone: Tone;
}

export interface Facet {
  readonly id: string;
  readonly label: string;
}

/** Somebody: a link where the playbook knows them. */
export interface PartyView {
  readonly label: string;
  readonly href?: string | undefined;
}

export interface DecisionBody {
  readonly summary?: Html | undefined;
  readonly mark: string;
  /** Where the mark does not say it already. */
  readonly type?: string | undefined;
  readonly status: StatusView;
  readonly statusNote?: Html | undefined;
  readonly standing?: StandingView | undefined;
  readonly days: readonly { readonly label: string; readonly day: string }[];
  readonly forum?: Link | undefined;
  readonly parties: readonly { readonly label: string; readonly parties: readonly PartyView[] }[];
  readonly affects: readonly Link[];
  readonly outcome?: { readonly chosen?: Html | undefined; readonly because?: Html | undefined } | undefined;
  readonly headings: Partial<Readonly<Record<DecisionSection, string>>>;
  readonly matrix?: MatrixView | undefined;
  /** Listed where no option is scored under them. */
  readonly drivers: readonly Html[];
  readonly options: readonly OptionView[];
  readonly dissent: readonly { readonly who?: PartyView | undefined; readonly text: Html }[];
  readonly consequences: readonly Html[];
  readonly confirmation: readonly Html[];
  readonly relations: readonly { readonly label: string; readonly decisions: readonly DecisionView[] }[];
  /** Where more than two decisions are joined. */
  readonly lineage?: LineageView | undefined;
  /** The reasons stand in the text. */
  readonly toldByText: boolean;
  readonly text: RichText;
}

export interface StandingView {
  readonly urgency: Urgency;
  /** *Decided by 1 May 2026, in 16 days* */
  readonly words: string;
}

export interface OptionView {
  readonly label: Html;
  readonly isChosen: boolean;
  readonly pros: readonly Html[];
  readonly neutral: readonly Html[];
  readonly cons: readonly Html[];
}

export interface MatrixView {
  readonly drivers: readonly Html[];
  readonly rows: readonly {
    readonly label: Html;
    readonly isChosen: boolean;
    readonly scores: readonly (
      { readonly sign: string; readonly words: string; readonly side: 'for' | 'against' | 'neither' } | undefined
    )[];
  }[];
}

export interface LineageView {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly href: string;
    readonly mark: string;
    readonly lines: readonly string[];
    readonly status: StatusView;
    readonly isHere: boolean;
  }[];
  readonly lines: readonly { readonly path: string; readonly as: 'supersedes' | 'amends' }[];
  /** The same in words. */
  readonly rows: readonly { readonly newer: DecisionView; readonly as: string; readonly older: DecisionView }[];
}

export interface BoardBody {
  readonly purpose: string;
  readonly columns: readonly {
    readonly urgency: Urgency;
    readonly title: string;
    readonly items: readonly OpenView[];
  }[];
  readonly log: readonly LogRow[];
  readonly choices: readonly {
    readonly name: keyof DecisionView['facets'];
    readonly label: string;
    readonly all: string;
    readonly options: readonly Facet[];
  }[];
  readonly overviews: readonly (Link & { readonly description: string })[];
  readonly feed: Link;
  readonly calendar: Link;
}

export interface OpenView {
  readonly decision: DecisionView;
  readonly standing: StandingView;
  readonly parties: readonly PartyView[];
  readonly forum?: Link | undefined;
}

export interface LogRow {
  readonly decision: DecisionView;
  readonly day: string;
  readonly affects: readonly Link[];
}

export interface TimelineBody {
  readonly years: readonly {
    readonly year: string;
    readonly days: readonly {
      readonly day: string;
      readonly isToCome: boolean;
      readonly events: readonly EventView[];
    }[];
  }[];
}

interface EventView {
  readonly label: string;
  readonly decision: DecisionView;
}

export interface MapBody {
  readonly lineage: LineageView;
}

export interface ExceptionsBody {
  readonly groups: readonly { readonly id: string; readonly title: string; readonly rows: readonly ExceptionRow[] }[];
}

export interface ExceptionRow {
  readonly decision: DecisionView;
  readonly affects: readonly Link[];
  readonly expires?: string | undefined;
  /** *in 40 days* */
  readonly left?: string | undefined;
  readonly isSoon: boolean;
  readonly parties: readonly PartyView[];
}

export interface AffectedBody {
  readonly groups: readonly {
    readonly id: string;
    readonly link: Link;
    readonly kind: string;
    readonly decisions: readonly LogRow[];
  }[];
}
