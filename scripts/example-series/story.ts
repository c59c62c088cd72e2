/** A story of a number over a year, and the points that tell it. */
import { Temporal } from 'temporal-polyfill';
import { seeded, wobble } from './noise.ts';

/** What happened on a day. A `value` of null is a gap; without a value, the line goes on and the note explains it. */
export interface StoryEvent {
  readonly value?: number | null;
  readonly note?: string;
}

export interface Story {
  /** Days and the level that the number has on them; between two of them it moves in a straight line. */
  readonly levels: readonly (readonly [day: string, level: number])[];
  /** How far a week may lie off the line. */
  readonly noise: number;
  readonly decimals: number;
  readonly events?: Readonly<Record<string, StoryEvent>>;
}

export interface StoryPoint {
  readonly day: string;
  readonly value: number | null;
  readonly note: string;
}

/** A point a week, from the first day of the story to its last. */
export function weekly(name: string, { levels, noise, decimals, events = {} }: Story): readonly StoryPoint[] {
  const next = seeded(name);
  const unseen = new Set(Object.keys(events));
  const points = daysBetween(levels[0]?.[0] ?? '', levels.at(-1)?.[0] ?? '', 7).map((day) => {
    unseen.delete(day);
    // Drawn for gaps too, so that an event changes no other week.
    const drawn = levelOn(day, levels) + noise * wobble(next);
    const { value = Number(Math.max(0, drawn).toFixed(decimals)), note = '' } = events[day] ?? {};
    return { day, value, note };
  });
  if (unseen.size > 0) throw new Error(`${name}: no point on ${[...unseen].join(', ')}`);
  return points;
}

export function daysBetween(from: string, to: string, step: number): readonly string[] {
  const days: string[] = [];
  const last = Temporal.PlainDate.from(to);
  for (
    let day = Temporal.PlainDate.from(from);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: step })
  )
    days.push(day.toString());
  return days;
}

function levelOn(day: string, levels: Story['levels']): number {
  const after = levels.findIndex(([at]) => at >= day);
  const [to, high] = levels[after] ?? ['', 0];
  const [from, low] = levels[after - 1] ?? [to, high];
  const whole = daysFrom(from, to);
  return whole === 0 ? high : low + ((high - low) * daysFrom(from, day)) / whole;
}

function daysFrom(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}
