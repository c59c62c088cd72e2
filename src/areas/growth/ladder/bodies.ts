/** What the pages of a ladder show, as plain data: made in `pages.ts`, read by the templates. */
import type { RadarView } from '#charts/radar.ts';
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { Heading, RichText } from '#model/rich-text.ts';
import type { Expectation } from './schema.ts';

export interface ExpectationView {
  readonly id: string;
  readonly text: Html;
  readonly kind: Expectation['kind'];
  readonly weight?: Expectation['weight'];
  readonly proficiency?: string | undefined;
  readonly skills: readonly Link[];
  readonly detail?: Html | undefined;
  readonly examples: readonly ExampleView[];
  readonly resources: readonly Link[];
  /** Its permanent address: the page of all expectations. */
  readonly href: string;
  /** Where it is written, where that is not in this ladder. */
  readonly origin?: OriginView | undefined;
  readonly override?: OverrideView | undefined;
  /** The labels of the disciplines that it is asked of; none where it is asked of everyone. */
  readonly disciplines: readonly string[];
  /** The version that first asked for it. */
  readonly since?: { readonly version: string; readonly isCurrent: boolean } | undefined;
  /** A new issue about it, filled in. */
  readonly suggestHref?: string | undefined;
  /** Its line in the file where it is written. */
  readonly editHref?: string | undefined;
}

interface ExampleView {
  readonly text: Html;
  readonly polarity: 'positive' | 'negative';
}

export interface OriginView extends Link {
  /** How many ladders share what is written there. */
  readonly sharedBy: number;
}

interface OverrideView {
  readonly reason: Html;
  /** The discipline that says it otherwise; without one, the ladder does. */
  readonly discipline?: string | undefined;
}

export interface OverviewBody {
  readonly text: RichText;
  readonly version: string;
  readonly effectiveFrom: string;
  readonly supersedes?: Link | undefined;
  readonly shares: readonly Link[];
  readonly matrixHref: string;
  /** Where one plans to grow on it. */
  readonly planHref: string;
  readonly expectations: number;
  readonly notice?: Html | undefined;
  readonly picture: PictureView;
  readonly waysOn: readonly WayOn[];
  /** The ladder as a file. */
  readonly downloads: readonly Link[];
  readonly dimensions?: DimensionTable | undefined;
  readonly groups: readonly GroupView[];
  readonly disciplines: readonly DisciplineView[];
  readonly promotion?: PromotionView | undefined;
  readonly points?: PointsView | undefined;
  readonly myths: readonly { readonly claim: Html; readonly reality: Html }[];
  readonly questions: readonly { readonly question: Html; readonly answer: Html }[];
}

/** A further page, told by the question it answers. */
export interface WayOn extends Link {
  readonly question: string;
}

export interface DisciplineView {
  readonly label: string;
  readonly matrixHref: string;
  readonly summary?: Html | undefined;
  readonly added: number;
  readonly reworded: number;
  readonly leftOut: number;
  readonly moves: readonly Link[];
}

export interface PointsView {
  readonly steps: readonly { readonly label: string; readonly points: number }[];
  readonly thresholds: readonly {
    readonly min: number;
    readonly level?: Link | undefined;
    readonly title?: string | undefined;
  }[];
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
  /** The page of the step up from here. */
  readonly up?: Link | undefined;
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
  /** None where nothing is asked in it. */
  readonly href?: string | undefined;
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
  /** The matrix of everyone and that of each discipline; none where there are no disciplines. */
  readonly editions: readonly Edition[];
  /** Where each expectation is told in full. */
  readonly expectationsHref: string;
  readonly tracks: readonly { readonly id: string; readonly label: string; readonly levels: number }[];
  readonly columns: readonly (Link & { readonly id: string; readonly track: string; readonly draft: boolean })[];
  readonly rows: readonly MatrixRowView[];
}

export interface Edition extends Link {
  readonly current: boolean;
}

interface MatrixRowView {
  readonly anchor: string;
  readonly label: string;
  readonly depth: number;
  readonly root: string;
  readonly summary?: Html | undefined;
  /** One a column; empty ones are shown as such. */
  readonly cells: readonly (readonly MatrixItem[])[];
}

/** As little as the matrix shows: it repeats a sentence at each of its levels. */
export interface MatrixItem extends Pick<ExpectationView, 'id' | 'text' | 'kind'> {
  /** An expectation of several levels has its anchor, and its examples, where it first stands. */
  readonly first: boolean;
  readonly examples: readonly ExampleView[];
  /** How a discipline differs here from everyone. */
  readonly difference?: 'added' | 'reworded' | undefined;
}

export interface LevelBody {
  readonly track: string;
  readonly tagline?: Html | undefined;
  readonly titles: readonly TitleView[];
  readonly terminal: boolean;
  readonly draft: boolean;
  /** All levels of the track, from the first to the last. */
  readonly steps: readonly (Link & { readonly current: boolean })[];
  readonly below?: Link | undefined;
  readonly above?: Link | undefined;
  readonly equals: readonly EqualLevel[];
  readonly dimensions: readonly { readonly label: string; readonly now: Html; readonly before?: Html | undefined }[];
  readonly radar?: RadarView | undefined;
  readonly bands: readonly { readonly label: string; readonly definition: Html; readonly tests: readonly Html[] }[];
  readonly growth?: Growth | undefined;
  readonly groups: readonly LevelGroup[];
  readonly disciplines: readonly LevelDiscipline[];
  readonly stillAsked: readonly (ExpectationView & { readonly sinceLevel: string })[];
  readonly antiPatterns: readonly LevelExpectation[];
  readonly skills: readonly SkillView[];
  readonly moves: readonly MoveLink[];
  /** To a growth plan towards this level, and to its calibration packet. */
  readonly waysToGrow: readonly Link[];
}

interface TitleView {
  readonly label: string;
  readonly discipline?: string | undefined;
}

interface EqualLevel extends Link {
  readonly ladder?: string | undefined;
}

/** What a discipline asks beside or instead of what everyone is asked. */
export interface LevelDiscipline {
  readonly heading: Heading;
  readonly matrixHref: string;
  readonly added: readonly ExpectationView[];
  readonly reworded: readonly ExpectationView[];
  readonly leftOut: readonly { readonly id: string; readonly text: Html; readonly reason?: Html | undefined }[];
}

/** A move as a link to its page. */
export interface MoveLink {
  readonly kind: 'up' | 'fork' | 'sideways';
  readonly href: string;
  readonly to: string;
  /** The track or the other ladder it leads into; none within the track. */
  readonly into?: string | undefined;
}

/** What is new against the level below, counted. */
export interface Growth {
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
