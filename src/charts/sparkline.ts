/** A line the size of a word: where a value went, without axes and words. It stands beside the value, which says how much. */
import type { Chart } from './chart.ts';
import { heldShapes, heldValues } from './held.ts';
import { lineInWords, pointsTable, type LineData } from './line.ts';
import { drawn, knownIn, lastDot } from './line-shapes.ts';
import { stretchesOf, timeScale } from './time.ts';
import { valueScale } from './values.ts';

export type SparklineData = Pick<LineData, 'name' | 'unit' | 'points' | 'every' | 'target' | 'fromZero'>;

const [HEIGHT, EDGE] = [28, 4];
const NO_WORDS = { width: 1, labels: [] };

export const sparkline: Chart<SparklineData> = {
  name: 'sparkline',
  draw(data, speech) {
    const stretches = stretchesOf(data.points, data.every);
    const known = knownIn(stretches);
    if (known.length === 0) return { panels: [], remarks: [], notes: [] };
    const x = timeScale(
      data.points.map(({ at }) => at),
      4,
    );
    const y = valueScale([...known.map(({ value }) => value), ...heldValues(data)], data.fromZero);
    y.range([HEIGHT - EDGE, EDGE]);
    const panel = {
      says: lineInWords(data, speech),
      height: HEIGHT,
      inline: true,
      start: NO_WORDS,
      end: NO_WORDS,
      shapes: [...heldShapes(data, y), ...drawn(stretches, x, y, 0), ...lastDot(known, x, y)],
      labels: [],
    };
    return { panels: [panel], remarks: [], notes: [] };
  },
  table: pointsTable,
};
