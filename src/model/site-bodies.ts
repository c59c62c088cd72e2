/** The bodies of the pages that belong to no entry: home, the index of a section, what was not found, a redirect. */
import type { Html } from './html.ts';
import type { Link } from './page.ts';

export interface HomeBody {
  readonly tagline: string;
  readonly paths: readonly PathIn[];
  readonly sections: readonly SectionCard[];
  readonly recent: readonly RecentReview[];
}

/** A way into the playbook for one audience. */
export interface PathIn {
  readonly label: string;
  readonly question: string;
  readonly links: readonly Link[];
}

export interface SectionCard extends Link {
  readonly description: string;
  readonly count: number;
}

export interface RecentReview extends Link {
  readonly kindLabel: string;
  readonly reviewed: string;
}

export interface SectionBody {
  readonly purpose: string;
  /** Pages about all entries together. */
  readonly overviews: readonly (Link & { readonly description?: string | undefined })[];
  readonly groups: readonly SectionGroup[];
}

export interface SectionGroup {
  readonly label?: string | undefined;
  readonly items: readonly SectionItem[];
}

export interface SectionItem {
  readonly title: string;
  readonly href: string;
  readonly summary?: Html | undefined;
  readonly meta: readonly string[];
  readonly status: 'draft' | 'active' | 'deprecated' | 'archived';
}

export interface NotFoundBody {
  readonly sections: readonly Link[];
}

export interface RedirectBody {
  readonly to: Link;
}

/** What the playbook is held to: every rule, by area. */
export interface RulesBody {
  readonly areas: readonly RuleArea[];
}

export interface RuleArea {
  readonly id: string;
  readonly label: string;
  readonly rules: readonly RuleItem[];
}

export interface RuleItem {
  readonly anchor: string;
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'off';
  readonly why: Html;
  readonly fix: Html;
  /** What it says of content that is wrong. */
  readonly messages: readonly Html[];
}
