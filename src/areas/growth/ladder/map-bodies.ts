/** What the pages show that look at a whole ladder in one way: side by side, by skill, by responsibility, by what is missing. */
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { Heading } from '#model/rich-text.ts';
import type { ExpectationView } from './bodies.ts';

export interface CompareBody {
  readonly columns: readonly CompareColumn[];
  readonly dimensions: readonly { readonly label: string; readonly values: readonly (Html | null)[] }[];
  readonly skills: readonly {
    readonly skill: Link;
    readonly steps: readonly (string | null)[];
  }[];
  readonly groups: readonly {
    readonly label: string;
    readonly cells: readonly (readonly CompareItem[])[];
  }[];
}

interface CompareColumn extends Link {
  readonly id: string;
  readonly track: string;
  readonly tagline?: Html | undefined;
  readonly titles: readonly string[];
  readonly equals: readonly Link[];
}

export interface CompareItem extends Pick<ExpectationView, 'id' | 'text' | 'kind' | 'href'> {
  /** It is asked here because a lower level of the track asked for it, and it lasts. */
  readonly lasts: boolean;
}

export interface SkillsBody {
  readonly columns: readonly Link[];
  readonly steps: readonly { readonly label: string; readonly definition: Html }[];
  readonly shelves: readonly { readonly label?: string | undefined; readonly skills: readonly SkillRow[] }[];
}

export interface SkillRow {
  readonly skill: Link;
  /** One a level. */
  readonly cells: readonly (SkillCell | null)[];
}

export interface SkillCell {
  /** From 1; none where the level names the skill alone. */
  readonly number?: number | undefined;
  readonly label?: string | undefined;
  /** More than at the level below. */
  readonly rises: boolean;
}

export interface ResponsibilitiesBody {
  readonly skills: readonly (Link & { readonly used: number })[];
  readonly groups: readonly {
    readonly heading: Heading;
    readonly rows: readonly ResponsibilityRow[];
  }[];
}

interface ResponsibilityRow {
  readonly id: string;
  readonly text: Html;
  readonly href: string;
  readonly levels: readonly Link[];
  /** The step of each skill it needs, one a column; empty where a step is not named. */
  readonly needs: readonly (string | null)[];
}

export interface CoverageBody {
  readonly columns: readonly Link[];
  readonly groups: readonly {
    readonly label: string;
    readonly depth: number;
    readonly counts: readonly number[];
  }[];
  readonly levels: readonly CoverageLevel[];
  readonly withoutExample: readonly Gap[];
  readonly withoutSkill: readonly Gap[];
  readonly undescribed: readonly { readonly skill: Link; readonly steps: readonly string[] }[];
}

interface CoverageLevel {
  readonly level: Link;
  readonly expectations: number;
  readonly responsibilities: number;
  readonly antiPatterns: number;
  readonly withExample: number;
  readonly silent: readonly string[];
  readonly withoutDimension: readonly string[];
}

/** An expectation that lacks something, and the place to add it. */
export interface Gap {
  readonly text: Html;
  readonly href: string;
  readonly editHref?: string | undefined;
}
