/** What the pages of a health check show, as plain data: made in `models/`, read by the templates. */
import type { HeatColumn, HeatRow } from '#charts/heat.ts';
import type { Tone } from '../results/scores.ts';
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { Heading, RichText } from '#model/rich-text.ts';

export interface HealthCheckBody {
  readonly summary?: Html | undefined;
  /** Where the check is run, and what came of it. */
  readonly ways: readonly Link[];
  /** *Asked of a team* and what else one has to know before one begins. */
  readonly facts: readonly { readonly label: string; readonly html: Html }[];
  /** What one fills in by hand on paper. */
  readonly blanks: readonly string[];
  readonly figures: FiguresView | undefined;
  readonly scale: readonly AnswerView[];
  readonly answers: Heading;
  readonly areas: readonly AreaView[];
  readonly method: { readonly heading: Heading; readonly paragraphs: readonly string[] };
  readonly text: RichText;
}

/** How an answer looks, beside its words. */
interface Mark {
  readonly glyph: string;
  readonly tone: Tone;
}

export interface AnswerView extends Mark {
  readonly label: string;
  readonly definition: Html;
}

export interface AreaView {
  readonly heading: Heading;
  readonly summary?: Html | undefined;
  readonly questions: readonly QuestionView[];
}

export interface QuestionView {
  readonly id: string;
  /** Counted through the whole sheet. */
  readonly number: number;
  readonly text: Html;
  readonly looksGood: readonly Html[];
  readonly looksBad: readonly Html[];
  readonly applicability?: Html | undefined;
  readonly reversed: boolean;
  /** What one marks on paper: the answers in the order of the scale. */
  readonly marks: readonly Mark[];
}

/** What the registers say, each figure with the page that it stands on. */
export interface FiguresView {
  readonly heading: Heading;
  readonly groups: readonly {
    readonly label: string;
    readonly figures: readonly {
      readonly text: string;
      readonly source: Link;
      /** Empty where it concerns everybody. */
      readonly unit: string;
    }[];
  }[];
}

/** The page on which a check is run. */
export interface RunBody {
  readonly id: string;
  /** Names that the check had before: a run that a reader kept under them is still theirs. */
  readonly former: readonly string[];
  readonly checkTitle: string;
  readonly sheet: Link;
  /** Who owns a snapshot that is about no team: a reference. None where these readers may not see them. */
  readonly owner: string | undefined;
  readonly unit: { readonly kind: 'team' | 'system' | 'organisation'; readonly choices: readonly Choice[] };
  readonly vote: 'blind' | 'open';
  readonly minRespondents: number;
  /** Who may see to an action. */
  readonly owners: readonly Choice[];
  readonly leftOpen: readonly LeftOpen[];
  readonly figures: FiguresView | undefined;
  readonly areas: readonly RunArea[];
  /** What the file is called is said when it is saved; this is where it goes. */
  readonly folder: string;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What the last check of a unit left to be done. */
export interface LeftOpen {
  readonly unit: Choice;
  readonly actions: readonly {
    readonly id: string;
    readonly text: string;
    readonly html: Html;
    readonly owner: Choice | undefined;
    readonly due: string;
  }[];
}

export interface RunArea {
  readonly heading: Heading;
  readonly questions: readonly RunQuestion[];
}

export interface RunQuestion {
  readonly id: string;
  readonly number: number;
  readonly text: Html;
  readonly looksGood: readonly Html[];
  readonly looksBad: readonly Html[];
  readonly applicability?: Html | undefined;
  readonly reversed: boolean;
  readonly answers: readonly (AnswerView & { readonly id: string })[];
}

/** The page of all that came of a check. */
export interface ResultsBody {
  readonly intro: string;
  readonly units: readonly UnitResults[];
  /** How many units gave which answer the last time; only where answers may be added up. */
  readonly sums?: SumsView | undefined;
}

interface UnitResults {
  readonly label: string;
  readonly trend?: Link | undefined;
  readonly snapshots: readonly Link[];
}

export interface SumsView {
  readonly heading: Heading;
  readonly units: number;
  readonly questions: readonly {
    readonly text: Html;
    readonly parts: readonly {
      readonly count: number;
      readonly sign: string;
      readonly label: string;
      readonly tone: Tone;
    }[];
  }[];
}

/** The page of one unit over time. */
export interface TrendBody {
  readonly checkLink: Link;
  readonly run: Link;
  readonly columns: readonly HeatColumn[];
  readonly weakest: { readonly heading: Heading; readonly areas: readonly WeakArea[] } | undefined;
  readonly open: { readonly heading: Heading; readonly actions: readonly OpenAction[] } | undefined;
  readonly overall: { readonly heading: Heading; readonly rows: readonly HeatRow[] };
  readonly areas: readonly { readonly heading: Heading; readonly rows: readonly HeatRow[] }[];
}

export interface WeakArea {
  readonly label: string;
  /** `1.7 of 3`. */
  readonly score: string;
  readonly suggests: readonly Link[];
}

export interface OpenAction {
  readonly html: Html;
  readonly owner?: Link | undefined;
  readonly due: string;
  readonly overdue: boolean;
}
