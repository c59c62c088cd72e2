/**
 * The same budget, counted the slow way: every hour of the window is walked, and every event in it looked at by itself. It knows no sums,
 * no spans and no fractions, so that what it says can be held against the arithmetic. For tests.
 */
import { Temporal } from 'temporal-polyfill';
import type { SeriesPoint } from '#model/series.ts';
import type { Aim } from './units.ts';

export interface CountedOneByOne {
  readonly allowedInBillionths: bigint;
  readonly failed: number;
  readonly total: number;
  readonly unknownHours: number;
}

type Time = Temporal.PlainDateTime;

interface Slot {
  readonly events: readonly boolean[];
  readonly hours: readonly string[];
}

export function countOneByOne(aim: Aim, points: readonly SeriesPoint[], today: string): CountedOneByOne | undefined {
  const slots = slotsOf(points).filter(({ hours }) => hours.every((hour) => hour.slice(0, 10) <= today));
  const last = slots.at(-1)?.hours.at(-1);
  if (last === undefined) return undefined;
  const until = Temporal.PlainDateTime.from(last).add({ hours: 1 });
  const { from, to } = windowOf(aim, until, today);
  const inWindow = new Set(hoursBetween(from, to));
  const inside = slots.filter(({ hours }) => hours.every((hour) => inWindow.has(hour)));
  if (inside.length === 0) return undefined;
  const known = new Set(inside.flatMap(({ hours }) => hours));
  const past = [...inWindow].filter((hour) => hour <= last);
  const votes =
    aim.budgetingMethod === 'occurrences'
      ? inside.flatMap(({ events }) => events.map(Number))
      : slices(aim, inside, from);
  if (aim.budgetingMethod !== 'occurrences' && votes.length === 0) return undefined;
  const toCome =
    aim.budgetingMethod === 'occurrences' ? 0 : Math.floor((inWindow.size - past.length) / sliceHours(aim));
  return {
    allowedInBillionths: BigInt(votes.length + toCome) * (100n * 10n ** 7n - BigInt(Math.round(aim.target * 1e7))),
    failed: votes.reduce((sum, vote) => sum + 1 - vote, 0),
    total: votes.length,
    unknownHours: past.filter((hour) => !known.has(hour)).length,
  };
}

/** A day is 24 hours that are known or unknown together. */
function slotsOf(points: readonly SeriesPoint[]): readonly Slot[] {
  return points.flatMap(({ at, values: { good, total } }) => {
    if (good === undefined || total === undefined || good > total) return [];
    const hours =
      at.length === 10
        ? hoursBetween(dayStart(at), dayStart(at).add({ days: 1 }))
        : [text(Temporal.PlainDateTime.from(at))];
    return [{ events: Array.from({ length: total }, (_, index) => index < good), hours }];
  });
}

/** One vote for each slice of which every hour is known: 1 for a good one, 0 for a bad one. */
function slices(aim: Aim, slots: readonly Slot[], windowStart: Time): readonly number[] {
  const start = typeof aim.window === 'string' ? dayStart('1970-01-01') : windowStart;
  const bySlice = new Map<number, Slot[]>();
  for (const slot of slots) {
    const numbers = new Set(slot.hours.map((hour) => Math.floor(hoursFrom(start, hour) / sliceHours(aim))));
    const [number] = numbers;
    if (number !== undefined && numbers.size === 1) bySlice.set(number, [...(bySlice.get(number) ?? []), slot]);
  }
  return [...bySlice.values()].flatMap((inside) => {
    if (inside.reduce((count, { hours }) => count + hours.length, 0) < sliceHours(aim)) return [];
    const events = inside.flatMap((slot) => slot.events);
    const good = events.filter((event) => event).length;
    if (aim.budgetingMethod === 'ratio-timeslices') return [events.length === 0 ? 1 : good / events.length];
    const target = BigInt(Math.round((aim.timeSlice?.target ?? 100) * 1e7));
    return [Number(BigInt(good) * 10n ** 9n >= target * BigInt(events.length))];
  });
}

function windowOf({ window }: Aim, until: Time, today: string): { readonly from: Time; readonly to: Time } {
  if (typeof window === 'string') return { from: until.subtract(window), to: until };
  const [first, end] = [Temporal.PlainDateTime.from(window.start), dayStart(today).add({ days: 1 })];
  const after = (count: number) =>
    first.add(
      window.calendar === 'quarter'
        ? { months: 3 * window.every * count }
        : { [`${window.calendar}s`]: window.every * count },
    );
  let count = 0;
  while (Temporal.PlainDateTime.compare(after(count + 1), end) < 0) count += 1;
  return { from: after(count), to: after(count + 1) };
}

function sliceHours({ timeSlice }: Aim): number {
  const { weeks, days, hours } = Temporal.Duration.from(timeSlice?.window ?? 'PT1H');
  return weeks * 168 + days * 24 + hours;
}

/** Hours as texts: they come in the order of time. */
function hoursBetween(from: Time, to: Time): readonly string[] {
  const hours: string[] = [];
  for (let day = from.toPlainDate(); Temporal.PlainDate.compare(day, to.toPlainDate()) <= 0; day = day.add({ days: 1 }))
    for (let hour = 0; hour < 24; hour += 1) hours.push(`${day.toString()}T${String(hour).padStart(2, '0')}:00`);
  return hours.filter((hour) => hour >= text(from) && hour < text(to));
}

function hoursFrom(start: Time, hour: string): number {
  return start.until(Temporal.PlainDateTime.from(hour), { largestUnit: 'hours' }).hours;
}

function dayStart(day: string): Time {
  return Temporal.PlainDateTime.from(`${day}T00:00`);
}

function text(time: Time): string {
  return time.toString({ smallestUnit: 'minute' });
}
