/** What is left of an error budget over its window, against the line of spending it evenly. */
import type { Speech } from '#model/speech.ts';
import { amountInWords } from './amount.ts';
import type { Chart, Every, Point } from './chart.ts';
import { pointsTable, type LineData } from './line.ts';
import { linePanel } from './line-panel.ts';
import type { Mark } from './marks.ts';
import { momentInWords } from './time.ts';
import { chartsWords } from './words/charts-words.ts';

export interface BurnDownData {
  /** Whose budget it is: *Checkout availability*. */
  readonly name: string;
  /** The first and the last day, or hour, of the window. */
  readonly from: string;
  readonly to: string;
  /** What is left, in per cent of the whole budget, the oldest first; below zero where it is overspent. */
  readonly points: readonly Point[];
  readonly every?: Every | undefined;
  readonly marks?: readonly Mark[] | undefined;
  /** Of the plot, in px. */
  readonly height?: number | undefined;
}

const UNIT = '%';

export const burnDown: Chart<BurnDownData> = {
  name: 'burn-down',
  draw(data, speech) {
    if (data.points.every(({ value }) => value === undefined))
      return { panels: [], remarks: [chartsWords(speech).line.noValues], notes: [] };
    const { from, to } = data;
    const { panel, notes } = linePanel(asLine(data), speech, {
      guide: { from: { at: from, value: 100 }, to: { at: to, value: 0 }, label: chartsWords(speech).burnDown.even },
    });
    return { panels: [{ ...panel, says: burnDownInWords(data, speech) }], remarks: [], notes };
  },
  table: (data, speech) => pointsTable(asLine(data), speech),
};

const asLine = (data: BurnDownData): LineData => ({ ...data, unit: UNIT, fromZero: true });

function burnDownInWords({ name, to, points }: BurnDownData, speech: Speech): string {
  const last = points.findLast(({ value }) => value !== undefined);
  const left = amountInWords(last?.value ?? 0, UNIT, speech);
  return chartsWords(speech).burnDown.says(
    name,
    left,
    momentInWords(last?.at ?? to, speech),
    momentInWords(to, speech),
  );
}
