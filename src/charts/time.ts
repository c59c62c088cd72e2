/** Days on an axis: where they stand, which are named, and where a series has a gap. */
import { extent, median } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { Temporal } from 'temporal-polyfill';
import type { Speech } from '#model/speech.ts';
import type { Every, PlotLabel, Point } from './chart.ts';
import { rounded } from './coordinates.ts';
import { centred, extentOf, ROOMY, rowsFor } from './labels.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Room for a dot at either end, in per cent. */
export const INSET = 3.5;
const TICKS = 4;

/** Longer than this from one point to the next, and something is missing: weekends and months of 31 days do not count. */
const LONGEST: Readonly<Record<Every, number>> = {
  hourly: 2 * HOUR - 1,
  daily: 5 * DAY,
  weekly: 13 * DAY,
  monthly: 45 * DAY,
  quarterly: 135 * DAY,
};

export const momentOf = (at: string): number =>
  Temporal.PlainDateTime.from(at).toZonedDateTime('UTC').epochMilliseconds;

const hasHour = (at: string) => at.length > 10;

/** *5 January 2026*, and with its hour where it has one. */
export function momentInWords(at: string, speech: Speech): string {
  return hasHour(at) ? `${speech.day(at)}, ${at.slice(11, 16)}` : speech.day(at);
}

/**
 * Where moments stand, in per cent of the plot.
 * @param inset room for a dot at either end
 */
export function timeScale(moments: readonly string[], inset = INSET) {
  const [first = 0, last = 0] = extent(moments, momentOf);
  // One day alone stands in the middle.
  const scale = scaleUtc(first === last ? [first - DAY, last + DAY] : [first, last], [inset, 100 - inset]);
  const place = (at: string) => rounded(scale(momentOf(at)));
  const ticks = () => {
    if (first === last) return moments.slice(0, 1);
    const named = scale.ticks(TICKS).map((tick) => tick.toISOString().slice(0, 16));
    return moments.some(hasHour) ? named : named.filter((at) => at.endsWith('T00:00'));
  };
  return Object.assign(place, { ticks });
}

export type TimeScale = ReturnType<typeof timeScale>;

export type Known = Point & { readonly value: number };
export interface Stretch {
  readonly points: readonly Known[];
}

/** The unbroken parts of a series: a gap is where a value is missing, or a row. */
export function stretchesOf(points: readonly Point[], every?: Every): readonly Stretch[] {
  const moments = points.map(({ at }) => momentOf(at));
  const steps = moments.slice(1).map((moment, index) => moment - (moments[index] ?? moment));
  const longest = every === undefined ? 2 * (median(steps) ?? Infinity) : LONGEST[every];
  const stretches: Known[][] = [[]];
  for (const [index, point] of points.entries()) {
    const { value } = point;
    if (value === undefined || (steps[index - 1] ?? 0) > longest) stretches.push([]);
    if (value !== undefined) stretches.at(-1)?.push({ ...point, value });
  }
  return stretches.filter((known) => known.length > 0).map((known) => ({ points: known }));
}

export interface Tick {
  readonly x: number;
  readonly label: Omit<PlotLabel, 'y'> | undefined;
}

/** Days that are easy to name, as many as there is room for on a wide screen; those that a narrow one has no room for are `roomy`. */
export function timeTicks(scale: TimeScale, speech: Speech, room: number): readonly Tick[] {
  const moments = scale.ticks();
  const hasYear = moments.some(isNewYear);
  const ticks = moments.map((at, index) => {
    const [x, words] = [scale(at), tickInWords(at, speech)];
    const withYear = `${words} ${at.slice(0, 4)}`;
    const takesYear = index === 0 && !hasYear && !isWithinDay(at) && fits(withYear, x, room);
    return { x, words: takesYear ? withYear : words };
  });
  const wide = strideFor(ticks, 1, ROOMY);
  const narrow = strideFor(ticks, wide, room);
  return ticks.map(({ x, words }, index) => ({
    x,
    label:
      index % wide === 0 && fits(words, x, room)
        ? { x, words, anchor: centred(words, x, room), roomy: index % narrow !== 0 }
        : undefined,
  }));
}

function fits(words: string, x: number, room: number): boolean {
  const [from, to] = extentOf({ words, x, anchor: centred(words, x, room) }, room);
  return from >= 0 && to <= room;
}

/** The least multiple of a step with which names do not touch, when only every so many are told. */
function strideFor(
  ticks: readonly { readonly x: number; readonly words: string }[],
  step: number,
  room: number,
): number {
  const areApart = (stride: number) =>
    rowsFor(
      ticks
        .filter((_, index) => index % stride === 0)
        .map((tick) => ({ ...tick, anchor: centred(tick.words, tick.x, room) })),
      room,
    ).every((row) => row === 0);
  let stride = step;
  while (!areApart(stride)) stride += step;
  return stride;
}

const isNewYear = (at: string) => at.slice(5) === '01-01T00:00';

const isWithinDay = (at: string) => at.slice(11) !== '' && !at.endsWith('T00:00');

/** The year on its first day, the month on its own, else the day; an hour where the axis is that fine. */
function tickInWords(at: string, speech: Speech): string {
  const [day, hour] = [at.slice(0, 10), at.slice(11)];
  if (isWithinDay(at)) return hour;
  if (isNewYear(at)) return day.slice(0, 4);
  return day.endsWith('-01') ? speech.shortMonth(Number(day.slice(5, 7))) : speech.shortDay(day);
}
