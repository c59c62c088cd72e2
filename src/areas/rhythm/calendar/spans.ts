/** Earlier and later: which weeks, months and quarters have a page, and the way from each to the next. */
import { Temporal } from 'temporal-polyfill';
import type { Link } from '#model/page.ts';
import { dayAfter } from '#words/day-after.ts';
import { mondayOf } from './monday.ts';

export type SpanView = 'week' | 'month' | 'quarter';

export interface ShownSpan {
  readonly view: SpanView;
  /** 0 is the present one. */
  readonly place: number;
  readonly path: string;
  /** Its first day. */
  readonly from: string;
}

/** How far people look back and ahead: a page for each more is built and read by nobody. */
const PLACES: Readonly<Record<SpanView, readonly [number, number]>> = {
  week: [-2, 8],
  month: [-1, 3],
  quarter: [-1, 2],
};

const BASE: Readonly<Record<SpanView, string>> = {
  week: '/rhythm/',
  month: '/rhythm/month/',
  quarter: '/rhythm/quarter/',
};

export const WEEKS_OF_QUARTER = 13;
const WEEKEND = 6;

/** From the earliest to the latest. */
export function spansOf(view: SpanView, today: string): readonly ShownSpan[] {
  const [first, last] = PLACES[view];
  return Array.from({ length: last - first + 1 }, (_, index) => spanAt(view, first + index, today));
}

export function spanAt(view: SpanView, place: number, today: string): ShownSpan {
  const from = firstDay(view, place, today);
  const name = view === 'month' ? from.slice(0, 7) : from;
  return { view, place, from, path: place === 0 ? BASE[view] : `${BASE[view]}${name}/` };
}

function firstDay(view: SpanView, place: number, today: string): string {
  if (view === 'month') return Temporal.PlainDate.from(today).with({ day: 1 }).add({ months: place }).toString();
  return dayAfter(shownMonday(today), place * 7 * (view === 'quarter' ? WEEKS_OF_QUARTER : 1));
}

/** At a weekend people look at the week ahead. */
function shownMonday(today: string): string {
  return Temporal.PlainDate.from(today).dayOfWeek >= WEEKEND ? dayAfter(mondayOf(today), 7) : mondayOf(today);
}

interface StepWords {
  readonly earlier: string;
  readonly later: string;
  readonly now: Readonly<Record<SpanView, string>>;
}

/** The ways on from one of them; none beyond the last that has a page. */
export function stepsFrom({ view, place }: ShownSpan, today: string, words: StepWords) {
  const [first, last] = PLACES[view];
  const to = (other: number, label: string): Link | undefined =>
    other < first || other > last ? undefined : { label, href: spanAt(view, other, today).path };
  return {
    earlier: to(place - 1, words.earlier),
    now: place === 0 ? undefined : to(0, words.now[view]),
    later: to(place + 1, words.later),
  };
}
