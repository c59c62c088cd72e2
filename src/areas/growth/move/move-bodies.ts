/** What the pages of moves show. */
import type { Html } from '#model/html.ts';
import type { RadarView } from '#charts/radar.ts';
import type { Link } from '#model/page.ts';
import type { Heading } from '#model/rich-text.ts';
import type { ExpectationView, MoveLink, PromotionView } from '../ladder/bodies.ts';

/** From one level to another, whichever ladders they are in. */
export interface MoveBody {
  readonly kind: MoveLink['kind'];
  readonly from: MoveEnd;
  readonly to: MoveEnd;
  readonly changes: MoveChanges;
  /** Both levels in the table of levels; none across ladders. */
  readonly compareHref?: string | undefined;
  /** What single disciplines are asked beyond that. */
  readonly disciplines: readonly MoveDiscipline[];
  readonly dimensions: readonly DimensionChange[];
  readonly radar?: RadarView | undefined;
  readonly skills: readonly SkillChange[];
  /** What to gather for the groups in which something is new. */
  readonly evidence: readonly EvidenceView[];
  readonly promotion?: PromotionView | undefined;
  /** The promotion of the ladder it leads into, told on its overview. */
  readonly promotionHref?: string | undefined;
  readonly back?: Link | undefined;
  readonly others: readonly MoveLink[];
}

export interface MoveEnd extends Link {
  readonly track: string;
  readonly ladder: Link;
  readonly tagline?: Html | undefined;
}

export interface MoveChanges {
  readonly added: readonly MoveGroup[];
  readonly deepened: readonly DeepenedView[];
  readonly reworded: readonly DeepenedView[];
  readonly continuing: readonly ExpectationView[];
  readonly dropped: readonly ExpectationView[];
}

export interface MoveGroup {
  readonly label: string;
  readonly expectations: readonly ExpectationView[];
}

export interface DeepenedView {
  readonly now: ExpectationView;
  /** Its words before, where they were others. */
  readonly before?: { readonly text: Html; readonly href: string } | undefined;
  /** In words: *code review from foundational to working*. */
  readonly by: readonly string[];
}

export interface MoveDiscipline {
  readonly heading: Heading;
  readonly added: readonly ExpectationView[];
  readonly dropped: readonly ExpectationView[];
}

export interface DimensionChange {
  readonly label: string;
  readonly before?: Html | undefined;
  readonly now?: Html | undefined;
}

export interface SkillChange {
  readonly skill: Link;
  readonly before?: string | undefined;
  readonly now?: string | undefined;
  readonly change: 'new' | 'raised' | 'kept' | 'lower' | 'no-longer';
}

export interface EvidenceView {
  readonly label: string;
  readonly summary?: Html | undefined;
  readonly expectations: readonly Link[];
}

/** From one discipline to another, level by level. */
export interface DisciplineMoveBody {
  readonly from: Link;
  readonly to: Link;
  readonly back: Link;
  readonly levels: readonly DisciplineMoveLevel[];
  /** Levels that ask the same of both. */
  readonly same: readonly Link[];
}

export interface DisciplineMoveLevel {
  readonly heading: Heading;
  readonly level: Link;
  readonly changes: MoveChanges;
  readonly skills: readonly SkillChange[];
  readonly titles: readonly string[];
  readonly continuing: number;
}

/** All moves of a ladder, as an index. */
export interface MovesBody {
  readonly tracks: readonly { readonly heading: Heading; readonly levels: readonly MovesFrom[] }[];
  readonly disciplines: readonly { readonly from: string; readonly moves: readonly Link[] }[];
}

interface MovesFrom {
  readonly level: Link;
  readonly moves: readonly MoveLink[];
}
