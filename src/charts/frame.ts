/** The ground of a picture over time: its grid with the values beside it, and its days below. */
import type { Speech } from '#model/speech.ts';
import { amountInShort } from './amount.ts';
import type { Label, PlotLabel, Shape } from './chart.ts';
import { rounded } from './coordinates.ts';
import { timeTicks, type TimeScale } from './time.ts';
import { valueTicks, type ValueScale } from './values.ts';

/** Below the plot, for the days. */
export const FOOT = 22;
/** From the middle of a line of words to its baseline. */
export const TO_BASELINE = 4;

export function across(look: 'grid' | 'axis' | 'target' | 'limit', height: number): Shape {
  const y = rounded(height);
  return { form: 'line', look, x1: 0, y1: y, x2: 100, y2: y };
}

/** @param count how many values are named, about */
export function valueGrid(y: ValueScale, count: number, unit: string, speech: Speech) {
  const [bottom = 0] = y.range();
  const ticks = valueTicks(y, count).map((value) => ({ value, at: rounded(y(value)) }));
  return {
    shapes: ticks.map(({ at }) => across(at === bottom ? 'axis' : 'grid', at)),
    labels: ticks.map(({ value, at }): Label => ({ y: at + TO_BASELINE, words: amountInShort(value, unit, speech) })),
  };
}

export function dayTicks(x: TimeScale, bottom: number, speech: Speech, room: number) {
  const ticks = timeTicks(x, speech, room);
  return {
    shapes: ticks.map(({ x: at }): Shape => ({
      form: 'line',
      look: 'axis',
      x1: at,
      y1: bottom,
      x2: at,
      y2: bottom + 4,
    })),
    labels: ticks.flatMap(({ label }): readonly PlotLabel[] => (label ? [{ ...label, y: bottom + 17 }] : [])),
  };
}
