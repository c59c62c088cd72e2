/** The picture of a line over time: how its parts share the room. */
import type { Speech } from '#model/speech.ts';
import { amountInShort, isShort } from './amount.ts';
import type { Label, Panel, PlotLabel, Shape } from './chart.ts';
import { rounded } from './coordinates.ts';
import { dayTicks, FOOT, TO_BASELINE, valueGrid } from './frame.ts';
import { heldLabels, heldShapes, heldValues, type EndLabel } from './held.ts';
import { apart, beside, centred, extentOf, isClear, LINE, marginFor, NARROWEST, widthOf } from './labels.ts';
import type { LineData } from './line.ts';
import { drawn, knownIn, lastDot, noteDots, straight } from './line-shapes.ts';
import { marksAbove, type Placed } from './marks.ts';
import { INSET, stretchesOf, timeScale, type Known, type Stretch, type TimeScale } from './time.ts';
import { beginning, ticksFor, valueScale } from './values.ts';
import { chartsWords } from './words/charts-words.ts';

const HEIGHT = 176;
/** Between the marks and the plot, and above its highest value. */
const HEAD = 12;

/** A straight line from one point to another, named at its end. */
export interface Guide {
  readonly from: Known;
  readonly to: Known;
  readonly label: string;
}

export interface LineSurroundings {
  readonly guide?: Guide | undefined;
  /** Days that the axis reaches in any case. */
  readonly days?: readonly string[] | undefined;
  /** The least widths of the margins, in px. */
  readonly margins?: { readonly start: number; readonly end: number } | undefined;
}

/** @param data with at least one value */
export function linePanel(data: LineData, speech: Speech, surroundings: LineSurroundings = {}) {
  const { guide, days: reached = [], margins = { start: 0, end: 0 } } = surroundings;
  const { unit, height = HEIGHT } = data;
  const ticks = ticksFor(height);
  const stretches = stretchesOf(data.points, data.every);
  const known = knownIn(stretches);
  const guided = guide ? [guide.from, guide.to] : [];
  const x = timeScale([...reached, ...[...data.points, ...(data.marks ?? []), ...guided].map(({ at }) => at)]);
  const y = valueScale([...[...known, ...guided].map(({ value }) => value), ...heldValues(data)], data.fromZero, ticks);
  const last = known.slice(-1).map(({ at, value }) => ({ x: x(at), value, words: amountInShort(value, unit, speech) }));
  const isAtEnd = last.every((point) => point.x === 100 - INSET);

  const ends: readonly EndLabel[] = [
    ...heldLabels(data, speech),
    ...(guide ? [{ value: guide.to.value, words: guide.label }] : []),
    ...(isAtEnd ? last.map((each) => ({ ...each, is: 'strong' as const })) : []),
  ];
  const start = Math.max(margins.start, marginFor(valueGrid(y, ticks, unit, speech).labels));
  const end = Math.max(margins.end, marginFor(ends));
  const room = NARROWEST - start - end;
  const above = marksAbove(marksOf(data, known, x, speech), room);
  const top = above.height + HEAD;
  const bottom = top + height;
  y.range([bottom, top]);

  const grid = valueGrid(y, ticks, unit, speech);
  const days = dayTicks(x, bottom, speech, room);
  const gaps = gapsOf(stretches, x);
  const lastLabels = isAtEnd
    ? []
    : last.map(({ x: at, value, words }) => atPoint(words, at, y(value), room, isClearOf(above.labels, room)));
  const panel: Omit<Panel, 'says'> = {
    title: isShort(unit) ? undefined : unit,
    height: bottom + FOOT,
    start: { width: start, labels: grid.labels },
    end: {
      width: end,
      labels: apart(
        ends.map(({ value, words, is }): Label => ({ y: y(value) + TO_BASELINE, words, is })),
        top + TO_BASELINE,
        bottom + TO_BASELINE,
      ),
    },
    shapes: [
      ...gaps.map(({ from, to }): Shape => ({
        form: 'rect',
        look: 'gap',
        x: from,
        y: top,
        width: rounded(to - from),
        height,
      })),
      ...heldShapes(data, y),
      ...grid.shapes,
      ...days.shapes,
      ...(guide ? [straight(guide, x, y)] : []),
      ...above.lines(bottom, y),
      ...drawn(stretches, x, y),
      ...noteDots(known, x, y),
      ...lastDot(known, x, y),
    ],
    labels: [
      ...above.labels,
      ...days.labels,
      ...gapLabels(gaps, top + height / 2, room, chartsWords(speech).line.gap).filter(isClearOf(lastLabels, room)),
      ...lastLabels,
    ],
  };
  return { panel, notes: above.notes, from: beginning(y) };
}

/** The days of marks by their names, and points with a note, in the order of time. */
function marksOf({ marks = [] }: LineData, known: readonly Known[], x: TimeScale, speech: Speech): readonly Placed[] {
  const notes = known.flatMap(({ at, value, note }) =>
    note === undefined ? [] : [{ at, value, words: `${speech.shortDay(at)}: ${note}` }],
  );
  return [...marks.map(({ at, label }) => ({ at, words: label })), ...notes]
    .map((mark) => ({ ...mark, x: x(mark.at) }))
    .toSorted((a, b) => a.x - b.x);
}

const gapsOf = (stretches: readonly Stretch[], x: TimeScale) =>
  stretches.slice(1).map(({ points }, index) => ({
    from: x(stretches[index]?.points.at(-1)?.at ?? ''),
    to: x(points[0]?.at ?? ''),
  }));

function gapLabels(gaps: ReturnType<typeof gapsOf>, y: number, room: number, words: string): readonly PlotLabel[] {
  return gaps
    .filter(({ from, to }) => ((to - from) / 100) * room > widthOf(words))
    .map(({ from, to }) => ({ x: rounded((from + to) / 2), y, words, anchor: 'middle' }));
}

/** A gap is seen without its words, and the last value is not. */
const isClearOf = (others: readonly PlotLabel[], room: number) => (label: PlotLabel) =>
  others.every((other) => Math.abs(other.y - label.y) >= LINE || isClear(extentOf(other, room), extentOf(label, room)));

/** Where the line ends before the axis does: after its last point, where nothing is drawn, else above it or below. */
function atPoint(words: string, x: number, y: number, room: number, isFree: (label: PlotLabel) => boolean): PlotLabel {
  const after = beside(words, x, room);
  if (after?.anchor === 'start') return { x, y: rounded(y + TO_BASELINE), words, ...after, is: 'strong' };
  const above: PlotLabel = { x, y: rounded(y - 8), words, anchor: centred(words, x, room), is: 'strong' };
  return above.y >= LINE && isFree(above) ? above : { ...above, y: rounded(y + LINE) };
}
