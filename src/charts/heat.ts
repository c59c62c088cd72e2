/** What a heat map shows: rows over time, each cell with its warmth, its sign and its words. */
import type { Html } from '#model/html.ts';

/** From 0, the worst, to 4, the best. */
export type Warmth = 0 | 1 | 2 | 3 | 4;

export interface HeatCell {
  /** `none` where it is told and not judged. */
  readonly warmth: Warmth | 'none';
  /** One character, so that colour is never alone. */
  readonly sign: string;
  readonly words: string;
  /** Where a mean lies on its scale, from 0, the worst answer, to 1, the best; how many answers the scale has. */
  readonly position?: { readonly at: number; readonly steps: number } | undefined;
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
