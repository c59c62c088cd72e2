/** What the pages of a ladder show, as plain data: made in `pages.ts`, read by the templates. */
import type { Link } from '#model/page.ts';
import type { Heading, RichText } from '#model/rich-text.ts';
import type { Expectation } from './schema.ts';

/** Safe HTML of one line or paragraph. */
export type Html = string;

export interface ExpectationView {
  readonly id: string;
  readonly text: Html;
  readonly kind: Expectation['kind'];
  readonly weight?: Expectation['weight'];
  readonly proficiency?: string | undefined;
  readonly skills: readonly Link[];
  readonly examples: readonly { readonly text: Html; readonly polarity: 'positive' | 'negative' }[];
  readonly resources: readonly Link[];
}

export interface OverviewBody {
  readonly text: RichText;
  readonly version: string;
  readonly effectiveFrom: string;
  readonly supersedes?: Link | undefined;
  readonly matrixHref: string;
  /** Where one plans to grow on it. */
  readonly planHref: string;
  readonly expectations: number;
  readonly notice?: Html | undefined;
  readonly picture: PictureView;
  readonly dimensions?: DimensionTable | undefined;
  readonly groups: readonly GroupView[];
  readonly promotion?: PromotionView | undefined;
  readonly myths: readonly { readonly claim: Html; readonly reality: Html }[];
  readonly questions: readonly { readonly question: Html; readonly answer: Html }[];
}

/** Tracks side by side, the highest row first. */
export interface PictureView {
  readonly columns: readonly PictureColumn[];
  readonly rows: readonly PictureRow[];
}

export interface PictureColumn {
  readonly label: string;
  readonly kind: 'ic' | 'management' | 'hybrid';
  /** The ladder it belongs to, where it is another. */
  readonly ladder?: Link | undefined;
  readonly forksFrom?: string | undefined;
}

export interface PictureRow {
  /** Whether more than one track has a level at this height, because they are equal. */
  readonly equal: boolean;
  /** One a column. */
  readonly cells: readonly PictureCell[];
}

export interface PictureCell {
  readonly level?: LevelCard | undefined;
  /** Where the line of the track goes on from here; through an empty cell it may pass. */
  readonly line: 'both' | 'up' | 'down' | 'none';
}

export interface LevelCard extends Link {
  /** The anchor on this page; none for a level of another ladder. */
  readonly id?: string | undefined;
  readonly tagline?: Html | undefined;
  readonly terminal: boolean;
  readonly draft: boolean;
}

export interface DimensionTable {
  readonly columns: readonly string[];
  readonly tracks: readonly {
    readonly label: string;
    readonly levels: readonly { readonly level: Link; readonly values: readonly (Html | null)[] }[];
  }[];
}

export interface GroupView {
  readonly label: string;
  readonly href: string;
  readonly depth: number;
  readonly summary?: Html | undefined;
  readonly count: number;
}

export interface PromotionView {
  readonly criteria: readonly Html[];
  readonly evidence: readonly Html[];
  readonly process?: Html | undefined;
  readonly calibration?: Link | undefined;
  readonly decisionRule?: Html | undefined;
}

export interface MatrixBody {
  readonly ladder: Link;
  readonly tracks: readonly { readonly id: string; readonly label: string; readonly levels: number }[];
  readonly columns: readonly (Link & { readonly id: string; readonly track: string; readonly draft: boolean })[];
  readonly rows: readonly MatrixRowView[];
}

export interface MatrixRowView {
  readonly id: string;
  readonly anchor: string;
  readonly label: string;
  readonly depth: number;
  readonly root: string;
  readonly summary?: Html | undefined;
  /** One a column; empty ones are shown as such. */
  readonly cells: readonly (readonly MatrixItem[])[];
}

export interface MatrixItem extends ExpectationView {
  /** An expectation of several levels has its anchor where it first stands. */
  readonly first: boolean;
}

export interface LevelBody {
  readonly ladder: Link;
  readonly track: string;
  readonly tagline?: Html | undefined;
  readonly titles: readonly string[];
  readonly terminal: boolean;
  readonly draft: boolean;
  /** All levels of the track, from the first to the last. */
  readonly steps: readonly (Link & { readonly current: boolean })[];
  readonly below?: Link | undefined;
  readonly above?: Link | undefined;
  readonly equals: readonly EqualLevel[];
  readonly dimensions: readonly { readonly label: string; readonly now: Html; readonly before?: Html | undefined }[];
  readonly growth?: Growth | undefined;
  readonly groups: readonly LevelGroup[];
  readonly stillAsked: readonly (ExpectationView & { readonly since: string })[];
  readonly antiPatterns: readonly LevelExpectation[];
  readonly skills: readonly SkillView[];
  /** To a growth plan towards this level, and to its calibration packet. */
  readonly waysToGrow: readonly Link[];
}

export interface EqualLevel extends Link {
  readonly ladder?: string | undefined;
}

/** What is new against the level below, counted. */
export interface Growth {
  readonly from: Link;
  readonly newExpectations: number;
  readonly newResponsibilities: number;
  readonly newSkills: number;
  readonly raisedSkills: number;
}

export interface LevelGroup {
  readonly heading: Heading;
  /** The labels of the groups around it. */
  readonly trail: readonly string[];
  readonly summary?: Html | undefined;
  readonly expectations: readonly LevelExpectation[];
}

export interface LevelExpectation extends ExpectationView {
  /** The level below, where it asks for the same. */
  readonly alsoAt?: string | undefined;
}

export interface SkillView {
  readonly skill: Link;
  readonly step?: { readonly label: string; readonly number: number } | undefined;
  readonly of: number;
  readonly before?: string | undefined;
  readonly change: 'new' | 'raised' | 'kept';
}
