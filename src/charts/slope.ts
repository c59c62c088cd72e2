/** From before to after, item by item: which rose, which fell, and by how much. All are in one unit, on one scale. */
import type { Speech } from '#model/speech.ts';
import { amountInShort, amountInWords, isShort } from './amount.ts';
import type { Chart, Label, Shape } from './chart.ts';
import { rounded } from './coordinates.ts';
import { across, TO_BASELINE } from './frame.ts';
import { apart, LINE, marginFor, widthOf } from './labels.ts';
import { beginning, valueScale } from './values.ts';
import { chartsWords } from './words/charts-words.ts';

export interface SlopeData {
  readonly unit: string;
  /** What the two sides are: *Third quarter 2026*. */
  readonly before: string;
  readonly after: string;
  readonly items: readonly SlopeItem[];
  readonly fromZero?: boolean | undefined;
}

export interface SlopeItem {
  readonly name: string;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

const HEIGHT = 176;
/** A name longer than this is told below the picture, under its number. */
const LONGEST = 110;
/** In per cent, with room for dots. */
const [LEFT, RIGHT] = [5, 95];

export const slope: Chart<SlopeData> = {
  name: 'slope',
  draw(data, speech) {
    const { unit, items } = data;
    const values = items.flatMap(({ before, after }) => [before, after]).filter((value) => value !== undefined);
    const words = chartsWords(speech);
    if (values.length === 0) return { panels: [], remarks: [words.line.noValues], notes: [] };
    const y = valueScale(values, data.fromZero);
    const from = beginning(y);
    const short = (value: number) => amountInShort(value, unit, speech);
    const notes: string[] = [];
    const named = items.map((item) => {
      // Beside the values of before there is no room for names.
      const isLong = item.after === undefined || widthOf(item.name) > LONGEST;
      return { ...item, shown: isLong ? `(${notes.push(item.name)})` : item.name };
    });
    const start = named.flatMap(({ before, after, shown }) =>
      before === undefined
        ? []
        : [{ value: before, words: after === undefined ? `${shown} ${short(before)}` : short(before) }],
    );
    const end = named.flatMap(({ after, shown }) =>
      after === undefined ? [] : [{ value: after, words: `${short(after)} ${shown}`, is: 'strong' as const }],
    );
    const top = 8;
    const bottom = top + Math.max(HEIGHT, LINE * (items.length - 1));
    y.range([bottom, top]);
    const placed = (labels: readonly (Pick<Label, 'words' | 'is'> & { readonly value: number })[]) =>
      apart(
        labels.map(({ value, words: label, is }) => ({ y: y(value) + TO_BASELINE, words: label, is })),
        top + TO_BASELINE,
        bottom + TO_BASELINE,
      );
    const panel = {
      title: words.slope.title(data.before, data.after, isShort(unit) ? undefined : unit),
      says: inWords(data, speech),
      height: bottom + 8,
      start: { width: marginFor(start), labels: placed(start) },
      end: { width: marginFor(end), labels: placed(end) },
      shapes: [
        ...(from === undefined ? [across('axis', y(0))] : []),
        ...[LEFT, RIGHT].map((x): Shape => ({ form: 'line', look: 'grid', x1: x, y1: top, x2: x, y2: bottom })),
        ...named.flatMap(({ before, after }) => shapesOf(before, after, (value) => rounded(y(value)))),
      ],
      labels: [],
    };
    return {
      panels: [panel],
      remarks: from === undefined ? [] : [words.line.beginsAt(amountInWords(from, unit, speech))],
      notes,
    };
  },
  table({ unit, before, after, items }, speech) {
    const words = chartsWords(speech);
    const cell = (value: number | undefined) =>
      value === undefined ? words.line.noValue : amountInWords(value, unit, speech);
    return {
      columns: [words.slope.name, before, after],
      rows: items.map((item) => [item.name, cell(item.before), cell(item.after)]),
    };
  },
};

/** What is known of one side only is a dot. */
function shapesOf(
  before: number | undefined,
  after: number | undefined,
  y: (value: number) => number,
): readonly Shape[] {
  const line: readonly Shape[] =
    before === undefined || after === undefined
      ? []
      : [{ form: 'line', look: 'now', x1: LEFT, y1: y(before), x2: RIGHT, y2: y(after) }];
  return [
    ...line,
    ...(before === undefined ? [] : [{ form: 'dot', look: 'note', x: LEFT, y: y(before), r: 3 } as const]),
    ...(after === undefined ? [] : [{ form: 'dot', look: 'last', x: RIGHT, y: y(after), r: 3 } as const]),
  ];
}

function inWords({ unit, before, after, items }: SlopeData, speech: Speech): string {
  const words = chartsWords(speech);
  const amount = (value: number | undefined) =>
    value === undefined ? words.line.noValue : amountInWords(value, unit, speech);
  const changes = items.map((item) => words.slope.change(item.name, amount(item.before), amount(item.after)));
  return words.slope.says(before, after, changes);
}
