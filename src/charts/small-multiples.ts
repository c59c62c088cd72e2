/** Several lines side by side over the same days, each under its name and with its own axis: their units differ. */
import type { Speech } from '#model/speech.ts';
import { amountInWords, isShort } from './amount.ts';
import type { Chart, Table } from './chart.ts';
import { lineInWords, type LineData } from './line.ts';
import { linePanel } from './line-panel.ts';
import { momentInWords } from './time.ts';
import { chartsWords } from './words/charts-words.ts';

export interface SmallMultiplesData {
  /** Notes of points stand on the page of each series; there is no room for them here. */
  readonly lines: readonly SmallLine[];
}

export type SmallLine = Omit<LineData, 'marks'>;

const HEIGHT = 96;

export const smallMultiples: Chart<SmallMultiplesData> = {
  name: 'small-multiples',
  draw({ lines }, speech) {
    const days = daysOf(lines);
    const shown = lines.filter(hasValues).map((data) => ({ data, ...linePanel(plain(data), speech, { days }) }));
    // Plots begin and end at the same place, so that the eye can go down a column.
    const [start, end] = (['start', 'end'] as const).map((side) =>
      Math.max(...shown.map(({ panel }) => panel[side].width)),
    );
    const margins = { start: start ?? 0, end: end ?? 0 };
    const words = chartsWords(speech).smallMultiples;
    return {
      panels: shown.map(({ data }) => ({
        ...linePanel(plain(data), speech, { days, margins }).panel,
        title: isShort(data.unit) ? data.name : words.title(data.name, data.unit),
        says: lineInWords(data, speech),
      })),
      remarks: [
        ...shown.flatMap(({ data: { name, unit }, from }) =>
          from === undefined ? [] : [words.beginsAt(name, amountInWords(from, unit, speech))],
        ),
        ...lines.filter((data) => !hasValues(data)).map(({ name }) => words.noValues(name)),
      ],
      notes: [],
    };
  },
  table: ({ lines }, speech) => daysTable(lines, speech),
};

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
