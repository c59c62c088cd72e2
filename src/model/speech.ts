/** How a page speaks: its language, what kinds are called, and the phrases that every language has of its own. */
import type { KindName } from './entry.ts';

/** What a kind of content is called: *Team* and *Teams*, *Squad* and *Squads*. */
export interface Label {
  readonly one: string;
  readonly many: string;
}

/** `one` and `many` stand alone or begin a sentence; `inText` stands within one. */
export interface Name extends Label {
  readonly inText: Label;
}

/** By kind; a page asks for those of the kinds it knows. */
export type Names = Readonly<Record<KindName, Name>>;

/** Dates, durations, numbers and lists as one language writes them. */
export interface Phrasing {
  /** `2026-04-01` is *1 April 2026*. */
  day(date: string): string;
  /** *1 Apr*: where there is little room, and the year is said elsewhere. */
  shortDay(date: string): string;
  /** *April*. @param month from 1 to 12 */
  month(month: number): string;
  /** *Apr*. @param month from 1 to 12 */
  shortMonth(month: number): string;
  /** *Tuesday*. @param weekday 1 is Monday, 7 is Sunday */
  weekday(weekday: number): string;
  /** `P14D` is *two weeks*. */
  duration(duration: string): string;
  /** *a, b and c*. */
  list(items: readonly string[]): string;
  /** *a, b or c*. */
  choice(items: readonly string[]): string;
  /** *five*, and *30* above twelve. */
  numeral(number: number): string;
  /** *5,000*, *0.5*: in digits. */
  number(number: number): string;
  /** *0.5*, *1,235*, *12.3K*: three digits or so, where there is little room. */
  shortNumber(number: number): string;
  /** *3rd*. */
  ordinal(number: number): string;
  /** A name as it stands in the middle of a sentence: *team* for *Team*. */
  inText(name: string): string;
}

export interface Speech extends Phrasing {
  /** The language of the words: `en`, `de`. */
  readonly language: string;
  /** The language of the content, as it is configured: `de-CH`, `ar`. */
  readonly locale: string;
  readonly names: Names;
}
