/** What the pages about all rituals together show, as plain data: made in `overviews/`, read by the templates. */
import type { Link } from '#model/page.ts';
import type { Share } from '#charts/shares.ts';

/** A ritual as lists show it, with what the filter goes by. */
export interface RitualLabel extends Link {
  readonly category: string;
  readonly rhythm: string;
  readonly keys: FilterKeys;
}

/** Ids, with spaces between them. */
interface FilterKeys {
  readonly team: string;
  readonly role: string;
  readonly category: string;
}

/** What one may choose from, by the name of the key. */
export interface FilterChoice {
  readonly name: keyof FilterKeys;
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

export interface RhythmFrame {
  readonly filter: readonly FilterChoice[];
  /** *Europe/Berlin*: the clock that the page goes by. */
  readonly zone: string;
  /** *16 to 22 November 2026*. */
  readonly span: string;
  /** What follows an event and so has no place in a calendar. */
  readonly onEvent: readonly RitualLabel[];
}

export interface WeekBody extends RhythmFrame {
  readonly days: readonly DayOfWeekView[];
  /** Full hours under the bars. */
  readonly hours: readonly { readonly label: string; readonly at: number }[];
  readonly coming: ComingView;
}

export interface DayOfWeekView {
  readonly name: string;
  readonly day: string;
  readonly isToday: boolean;
  readonly meetings: readonly MeetingView[];
}

export interface MeetingView {
  readonly ritual: RitualLabel;
  readonly time: string;
  readonly share: Share;
  readonly isSkipped: boolean;
}

export interface ComingView {
  /** The days that the list shows where there is no script. */
  readonly span: string;
  /** The last day that the page knows of. */
  readonly until: string;
  /** The moment to take for now, where the configuration fixes the day. */
  readonly now?: string | undefined;
  readonly items: readonly ComingItem[];
}

interface ComingItem {
  readonly ritual: RitualLabel;
  /** Moments of universal time. */
  readonly start: string;
  readonly end: string;
  readonly day: string;
  readonly time: string;
  /** Beyond the fourteen days. */
  readonly isLater: boolean;
}

export interface MonthBody extends RhythmFrame {
  readonly months: readonly MonthView[];
}

export interface MonthView {
  readonly id: string;
  readonly name: string;
  readonly weeks: readonly { readonly number: number; readonly days: readonly DayOfMonthView[] }[];
}

export interface DayOfMonthView {
  readonly number: number;
  readonly name: string;
  readonly isInMonth: boolean;
  readonly isToday: boolean;
  readonly meetings: readonly Omit<MeetingView, 'share'>[];
}

export interface QuarterBody extends RhythmFrame {
  readonly months: readonly { readonly name: string; readonly weeks: number }[];
  readonly weeks: readonly string[];
  readonly groups: readonly {
    readonly label: string;
    readonly rows: readonly QuarterRow[];
  }[];
}

export interface QuarterRow {
  readonly ritual: RitualLabel;
  /** For each week the days on which it happens, or would. */
  readonly weeks: readonly (readonly {
    readonly day: string;
    readonly number: number;
    readonly isSkipped: boolean;
  }[])[];
}

export interface LoadBody {
  readonly roles: readonly RoleLoadView[];
  readonly hasLimits: boolean;
  readonly conflicts: readonly ConflictView[];
  readonly asynchronous: readonly RitualLabel[];
  readonly withAlternative: readonly RitualLabel[];
}

export interface RoleLoadView {
  readonly role: Link;
  readonly hours: string;
  readonly limit?: string | undefined;
  readonly isOver: boolean;
  readonly bar: readonly Share[];
  readonly limitAt?: number | undefined;
  readonly parts: readonly (Link & { readonly hours: string })[];
}

interface ConflictView {
  readonly first: Link;
  readonly second: Link;
  readonly roles: readonly Link[];
  readonly day: string;
  readonly times: number;
}

export interface ReviewsBody {
  readonly reviewed: readonly { readonly ritual: RitualLabel; readonly links: readonly Link[] }[];
  readonly nothing: readonly RitualLabel[];
  readonly kinds: readonly {
    readonly label: string;
    readonly total: number;
    readonly unreviewed: readonly Link[];
  }[];
}

export interface SubscribeBody {
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly feeds: readonly (Link & { readonly count: string })[];
  }[];
}
