/** A value over time, with what it should be and what happened meanwhile. */
import type { Speech } from '#model/speech.ts';
import { amountInWords } from './amount.ts';
import type { Chart, Every, Picture, Point, Table, Target } from './chart.ts';
import type { Limit } from './held.ts';
import { linePanel } from './line-panel.ts';
import type { Mark } from './marks.ts';
import { targetInWords } from './target.ts';
import { momentInWords } from './time.ts';
import { chartsWords } from './words/charts-words.ts';

export interface LineData {
  /** What is drawn: *Change lead time*. It begins the sentence that stands for the picture. */
  readonly name: string;
  /** `hours`, `%`, or nothing. */
  readonly unit: string;
  /** The oldest first. */
  readonly points: readonly Point[];
  /** How often a value is expected; without it, more than twice the usual distance is a gap. */
  readonly every?: Every | undefined;
  readonly target?: Target | undefined;
  /** What it must not go beyond: its guardrails. */
  readonly limits?: readonly Limit[] | undefined;
  /** Days that explain the line, such as the begin and the end of an experiment. Long names are numbered and told below it. */
  readonly marks?: readonly Mark[] | undefined;
  /** For counts and shares of a whole; else the axis begins at zero where the values are not too far away from it. */
  readonly fromZero?: boolean | undefined;
  /** Of the plot, in px. */
  readonly height?: number | undefined;
}

export const line: Chart<LineData> = {
  name: 'line',
  draw(data, speech): Picture {
    const words = chartsWords(speech).line;
    if (data.points.every(({ value }) => value === undefined))
      return { panels: [], remarks: [words.noValues], notes: [] };
    const { panel, notes, from } = linePanel(data, speech);
    return {
      panels: [{ ...panel, says: lineInWords(data, speech) }],
      remarks: from === undefined ? [] : [words.beginsAt(amountInWords(from, data.unit, speech))],
      notes,
    };
  },
  table: pointsTable,
};

/** Where it began, where it is, and where it should be. */
export function lineInWords({ name, unit, points, target }: LineData, speech: Speech): string {
  const words = chartsWords(speech).line;
  const known = points.filter((point) => point.value !== undefined);
  const [first, last] = [known[0], known.at(-1)].map(
    (point) => point && words.valueAt(amountInWords(point.value ?? 0, unit, speech), momentInWords(point.at, speech)),
  );
  const told = [...new Set([first, last])].filter((value) => value !== undefined);
  return words.says(name, told, target && targetInWords(target, unit, speech));
}

/** The newest first: that is what people look for. */
export function pointsTable({ name, unit, points }: LineData, speech: Speech): Table {
  const words = chartsWords(speech).line;
  const hasNotes = points.some(({ note }) => note !== undefined);
  return {
    columns: [words.date, name, ...(hasNotes ? [words.note] : [])],
    rows: points
      .toReversed()
      .map(({ at, value, note }) => [
        momentInWords(at, speech),
        value === undefined ? words.noValue : amountInWords(value, unit, speech),
        ...(hasNotes ? [note ?? ''] : []),
      ]),
  };
}
