/** Where a value began, where it is, and where it should be, on one line. */
import type { Speech } from '#model/speech.ts';
import { amountInShort, amountInWords, isShort } from './amount.ts';
import type { Chart, Look, PlotLabel, Shape, Target } from './chart.ts';
import { rounded } from './coordinates.ts';
import { edgesOf, limitInShort, type Limit } from './held.ts';
import { LINE, NARROWEST, rowsFor, within } from './labels.ts';
import { targetInShort, targetInWords } from './target.ts';
import { beginning, valueScale } from './values.ts';
import { chartsWords } from './words/charts-words.ts';

export interface BulletData {
  readonly name: string;
  readonly unit: string;
  readonly baseline?: number | undefined;
  readonly now?: number | undefined;
  readonly target?: Target | undefined;
  /** A guardrail in the same unit; `passed` says that the value is on its wrong side. */
  readonly limit?: (Limit & { readonly passed: boolean }) | undefined;
}

/** The bar, and how far the ticks reach beyond it. */
const [BAR_TOP, BAR_HEIGHT, BEYOND] = [22, 8, 6];
const MIDDLE = BAR_TOP + BAR_HEIGHT / 2;
/** Room for a dot, in per cent. */
const EDGE = 2;
const NO_WORDS = { width: 1, labels: [] };

export const bullet: Chart<BulletData> = {
  name: 'bullet',
  draw(data, speech) {
    const { name, unit, baseline, now, target = {}, limit } = data;
    const values = [baseline, now, ...edgesOf(target), limit?.value].filter((value) => value !== undefined);
    const words = chartsWords(speech);
    if (values.length === 0) return { panels: [], remarks: [words.line.noValues], notes: [] };
    const scale = valueScale(values).range([EDGE, 100 - EDGE]);
    const from = beginning(scale);
    const x = (value: number) => rounded(scale(value));
    const below = labelsBelow(data, x, speech);
    const bottom = BAR_TOP + BAR_HEIGHT + BEYOND;
    const rows = rowsFor(below, NARROWEST - 2);
    const panel = {
      title: isShort(unit) ? undefined : unit,
      says: words.bullet.says(
        name,
        rowsOf(data, speech).map((row) => row.join(' ')),
      ),
      height: bottom + (Math.max(-1, ...rows) + 1) * LINE + 4,
      start: NO_WORDS,
      end: NO_WORDS,
      shapes: [
        { form: 'line', look: 'grid', x1: 0, y1: MIDDLE, x2: 100, y2: MIDDLE } as const,
        ...bandOf(target, x),
        ...(now === undefined
          ? []
          : wayTo(now, from === undefined ? 0 : baseline, limit?.passed ?? false, from === undefined, x)),
        ...(from === undefined ? [tick('axis', x(0))] : []),
        ...(baseline === undefined ? [] : [tick('before', x(baseline))]),
        ...edgesOf(target).map((edge) => tick('goal', x(edge))),
        ...(limit ? [tick('limit', x(limit.value))] : []),
      ],
      labels: [
        ...below.map((label, index): PlotLabel => ({ ...label, y: bottom + ((rows[index] ?? 0) + 1) * LINE })),
        ...(now === undefined
          ? []
          : [{ ...over(words.bullet.now(amountInShort(now, unit, speech)), x(now)), y: 12, is: 'strong' as const }]),
      ],
    };
    return {
      panels: [panel],
      remarks: from === undefined ? [] : [words.line.beginsAt(amountInWords(from, unit, speech))],
      notes: [],
    };
  },
  table: (data, speech) => ({ columns: [data.name, chartsWords(speech).bullet.amount], rows: rowsOf(data, speech) }),
};

function rowsOf(
  { unit, baseline, now, target = {}, limit }: BulletData,
  speech: Speech,
): readonly (readonly [string, string])[] {
  const { rows, passed } = chartsWords(speech).bullet;
  const amount = (value: number | undefined) => (value === undefined ? undefined : amountInWords(value, unit, speech));
  const limited = amount(limit?.value);
  const all: readonly (readonly [string, string | undefined])[] = [
    [rows.baseline, amount(baseline)],
    [rows.now, amount(now)],
    [rows.target, targetInWords(target, unit, speech)],
    [limit?.label ?? rows.limit, limited !== undefined && limit?.passed ? passed(limited) : limited],
  ];
  return all.flatMap(([row, value]) => (value === undefined ? [] : [[row, value] as const]));
}

const tick = (look: Look, x: number): Shape => ({
  form: 'line',
  look,
  x1: x,
  y1: BAR_TOP - BEYOND,
  x2: x,
  y2: BAR_TOP + BAR_HEIGHT + BEYOND,
});

function bandOf({ low, high }: Target, x: (value: number) => number): readonly Shape[] {
  if (low === undefined || high === undefined) return [];
  const y = BAR_TOP - BEYOND;
  return [
    { form: 'rect', look: 'band', x: x(low), y, width: rounded(x(high) - x(low)), height: BAR_HEIGHT + 2 * BEYOND },
  ];
}

/** A bar from zero; where the axis does not have it, a bar would be cut, and a dot with its way from the baseline stands for it. */
function wayTo(
  now: number,
  start: number | undefined,
  passed: boolean,
  hasZero: boolean,
  x: (value: number) => number,
): readonly Shape[] {
  const look = passed ? 'breach' : 'now';
  const [from, to] = [x(start ?? now), x(now)].toSorted((a, b) => a - b) as [number, number];
  if (hasZero) return [{ form: 'rect', look, x: from, y: BAR_TOP, width: rounded(to - from), height: BAR_HEIGHT }];
  return [
    { form: 'line', look, x1: from, y1: MIDDLE, x2: to, y2: MIDDLE },
    { form: 'dot', look, x: x(now), y: MIDDLE, r: 4 },
  ];
}

function over(words: string, x: number) {
  return { x, words, ...within(words, x, NARROWEST - 2) };
}

function labelsBelow({ unit, baseline, target = {}, limit }: BulletData, x: (value: number) => number, speech: Speech) {
  const { bullet } = chartsWords(speech);
  const edges = edgesOf(target);
  const middle = edges.reduce((sum, edge) => sum + edge, 0) / edges.length;
  const targeted = targetInShort(target, unit, speech);
  const limited = limit && limitInShort(limit, unit, speech);
  return [
    ...(baseline === undefined ? [] : [over(bullet.baseline(amountInShort(baseline, unit, speech)), x(baseline))]),
    ...(targeted === undefined ? [] : [over(targeted, x(middle))]),
    ...(limited === undefined || !limit ? [] : [over(limit.passed ? bullet.passed(limited) : limited, x(limit.value))]),
  ];
}
