/**
 * What a chart is: plain data in, a picture and a table out. `Chart.astro` shows both.
 *
 * A chart is drawn in a template, never in a page model: `check` loads no library for it. Its data is plain, so that a model can hold it:
 * numbers with the `unit` that they are in, and days as `2026-04-01` or `2026-04-01T13:00`. The chart says them in the language of the page.
 */
import type { Speech } from '#model/speech.ts';

export interface Chart<Data> {
  readonly name: string;
  draw(data: Data, speech: Speech): Picture;
  table(data: Data, speech: Speech): Table;
}

export interface Picture {
  readonly panels: readonly Panel[];
  /** Below it, as sentences: that an axis does not begin at zero. */
  readonly remarks: readonly string[];
  /** What its numbered marks stand for, from 1. */
  readonly notes: readonly string[];
}

/** Vertical measures are px. Across, a panel takes the room it gets: places there are per cent of the plot, and words keep their size. */
export interface Panel {
  readonly title?: string | undefined;
  /** One sentence for those who do not see the panel. */
  readonly says: string;
  readonly height: number;
  /** As wide as a word, to stand beside one. */
  readonly inline?: boolean | undefined;
  /** Words beside the plot. */
  readonly start: Margin;
  readonly end: Margin;
  readonly shapes: readonly Shape[];
  readonly labels: readonly PlotLabel[];
}

export interface Margin {
  readonly width: number;
  readonly labels: readonly Label[];
}

export interface Label {
  readonly y: number;
  readonly words: string;
  readonly is?: 'strong' | undefined;
}

export interface PlotLabel extends Label {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Left out where the plot is narrow. */
  readonly roomy?: boolean | undefined;
  /** In px, from `x`. */
  readonly dx?: number | undefined;
}

/** How a shape looks; each is told apart without colour too, by its dashes, weight or edge. */
export type Look =
  | 'grid'
  | 'axis'
  | 'gap'
  | 'band'
  | 'target'
  | 'goal'
  | 'limit'
  | 'breach'
  | 'mark'
  | 'before'
  | 'now'
  | 'even'
  | 'last'
  | 'note'
  | 'sign'
  | 'stroke'
  | 'stage';

export type Shape =
  /** `d` runs from 0 to 1000 across. */
  | { readonly form: 'path'; readonly look: Look; readonly d: string }
  | Line
  | {
      readonly form: 'rect';
      readonly look: Look;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  /** A path in px around a place: a sign that keeps its shape. */
  | { readonly form: 'sign'; readonly look: Look; readonly x: number; readonly y: number; readonly d: string }
  | { readonly form: 'dot'; readonly look: Look; readonly x: number; readonly y: number; readonly r: number };

interface Line {
  readonly form: 'line';
  readonly look: Look;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Table {
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** A value at a day or an hour. Without a value it is a gap, and so is a missing row: a line never crosses either. */
export interface Point {
  readonly at: string;
  readonly value?: number | undefined;
  readonly note?: string | undefined;
}

/** How often a value is expected. Points further apart than that have a gap between them. */
export type Every = 'hourly' | 'daily' | 'weekly' | 'monthly' | 'quarterly';

/** `value` is a line to reach, `low` and `high` the edges of a band to stay in. */
export interface Target {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}
