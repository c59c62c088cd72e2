/** Several lines side by side over the same days, each under its name and with its own axis: their units differ. */
import type { Speech } from '#model/speech.ts';
import { amountInWords } from './amount.ts';
import type { Panel, Table } from './chart.ts';
import { lineInWords, type LineData } from './line.ts';
import { linePanel } from './line-panel.ts';
import { momentInWords } from './time.ts';
import { chartsWords } from './words/charts-words.ts';

export interface SmallMultiplesData {
  /** Notes of points stand on the page of each series; there is no room for them here. */
  readonly lines: readonly SmallLine[];
}

export type SmallLine = Omit<LineData, 'marks'>;

const HEIGHT = 60;

/** One of them. The page names it, and puts it beside its number and what is decided by that. */
export interface SmallPanel {
  readonly panel: Panel;
  /** That its axis does not begin at zero. */
  readonly remark: string | undefined;
}

/** No `Chart` of its own, because its panels stand apart; `ChartTable.astro` shows its table below all of them. */
export const smallMultiples = {
  /** @returns one for each line, in their order; none where it has no values */
  panels({ lines }: SmallMultiplesData, speech: Speech): readonly (SmallPanel | undefined)[] {
    const days = daysOf(lines);
    const first = lines.filter(hasValues).map((data) => linePanel(plain(data), speech, { days }).panel);
    // Plots begin and end at the same place, so that the eye can go down a column.
    const margins = {
      start: Math.max(0, ...first.map(({ start }) => start.width)),
      end: Math.max(0, ...first.map(({ end }) => end.width)),
    };
    return lines.map((data) => {
      if (!hasValues(data)) return undefined;
      const { panel, from } = linePanel(plain(data), speech, { days, margins });
      return {
        panel: { ...panel, title: undefined, says: lineInWords(data, speech) },
        remark: from === undefined ? undefined : beginsAt(from, data, speech),
      };
    });
  },
  table: ({ lines }: SmallMultiplesData, speech: Speech): Table => daysTable(lines, speech),
};

const beginsAt = (from: number, { unit }: SmallLine, speech: Speech) =>
  chartsWords(speech).line.beginsAt(amountInWords(from, unit, speech));

const hasValues = ({ points }: SmallLine) => points.some(({ value }) => value !== undefined);

const daysOf = (lines: readonly SmallLine[]) => [...new Set(lines.flatMap(({ points }) => points.map(({ at }) => at)))];

const plain = (data: SmallLine): LineData => ({
  height: HEIGHT,
  ...data,
  marks: [],
  points: data.points.map(({ at, value }) => ({ at, value })),
});

/** A row for each day that any of them has, a column for each line. */
function daysTable(lines: readonly SmallLine[], speech: Speech): Table {
  const words = chartsWords(speech).line;
  const byDay = lines.map(({ points }) => new Map(points.map(({ at, value }) => [at, value])));
  return {
    columns: [words.date, ...lines.map(({ name }) => name)],
    rows: daysOf(lines)
      .toSorted()
      .toReversed()
      .map((at) => [
        momentInWords(at, speech),
        ...lines.map(({ unit }, index) => {
          const value = byDay[index]?.get(at);
          return value === undefined ? words.noValue : amountInWords(value, unit, speech);
        }),
      ]),
  };
}
