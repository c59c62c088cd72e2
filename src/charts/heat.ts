/** What a heat map shows: rows over time, each cell with its warmth, its sign and its words. */
import type { Html } from '#model/html.ts';

/** From 0, the worst, to 4, the best. */
export type Warmth = 0 | 1 | 2 | 3 | 4;

export interface HeatCell {
  readonly warmth: Warmth;
  /** One character, so that colour is never alone. */
  readonly sign: string;
  readonly words: string;
}

export interface HeatRow {
  readonly label: Html;
  readonly href?: string | undefined;
  /** One for each column; none where nothing is known. */
  readonly cells: readonly (HeatCell | undefined)[];
  /** From 0 to 1, for the line at the end of the row. */
  readonly values: readonly (number | undefined)[];
  /** What the line says, in words. */
  readonly change?: string | undefined;
}

export interface HeatColumn {
  readonly label: string;
  readonly href?: string | undefined;
}

/** @param value from 0 to 1 */
export function warmthOf(value: number): Warmth {
  // Five equal parts; the last takes its own upper edge.
  return Math.min(4, Math.max(0, Math.floor(value * 5))) as Warmth;
}
