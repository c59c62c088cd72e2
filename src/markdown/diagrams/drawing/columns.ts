/** Where the actors of a sequence stand: as close as what passes between them, and what is noted beside them, allows. */
import type { Line, Sequence, SequenceStep } from '../diagram.ts';
import { linesWidth } from './text-width.ts';
import { wrapLines, wrapNames } from './wrap.ts';

export const WIDEST_MESSAGE = 220;
export const WIDEST_NOTE = 180;
const WIDEST_NAME = 150;
export const NOTE_PAD = 12;
/** Of a message to oneself, to the right. */
export const LOOP = 36;

export interface Column {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly Line[];
}

interface Need {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

export function columnsOf({ actors, steps, boxes }: Sequence): readonly Column[] {
  const names = actors.map(({ lines }) => wrapNames(lines, WIDEST_NAME));
  const widths = names.map((lines) => Math.max(84, linesWidth(lines) + 28));
  const index = new Map(actors.map(({ id }, at) => [id, at]));
  const needs: Need[] = actors
    .slice(1)
    .map((_, at) => ({ from: at, to: at + 1, width: ((widths[at] ?? 0) + (widths[at + 1] ?? 0)) / 2 + 24 }));
  collect(steps, index, needs);
  // The border of a box around actors stands between those inside and those outside.
  for (const { actors: inside } of boxes) {
    const first = Math.min(...inside.map((id) => index.get(id) ?? 0));
    const last = Math.max(...inside.map((id) => index.get(id) ?? 0));
    for (const at of [first - 1, last])
      needs.push({ from: at, to: at + 1, width: ((widths[at] ?? 0) + (widths[at + 1] ?? 0)) / 2 + 48 });
  }
  const gaps = actors.slice(1).map(() => 0);
  for (const need of needs.toSorted((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)) widen(gaps, need);
  let x = 0;
  return actors.map(({ id }, at) => {
    x += at === 0 ? 0 : (gaps[at - 1] ?? 0);
    return { id, x, width: widths[at] ?? 0, lines: names[at] ?? [] };
  });
}

function widen(gaps: number[], { from, to, width }: Need): void {
  if (from < 0 || to > gaps.length) return;
  const there = gaps.slice(from, to).reduce((sum, gap) => sum + gap, 0);
  const more = (width - there) / (to - from);
  if (more > 0) for (let at = from; at < to; at += 1) gaps[at] = (gaps[at] ?? 0) + more;
}

function collect(steps: readonly SequenceStep[], index: ReadonlyMap<string, number>, needs: Need[], depth = 0): void {
  for (const step of steps) {
    if (step.is === 'block') {
      for (const section of step.sections) collect(section.steps, index, needs, depth + 1);
      continue;
    }
    if (step.is === 'note') {
      const places = step.actors.map((id) => index.get(id) ?? 0);
      const width = linesWidth(wrapLines(step.lines, noteWidth(places))) + 2 * NOTE_PAD;
      const [low, high] = [Math.min(...places), Math.max(...places)];
      if (step.place === 'right') needs.push({ from: high, to: high + 1, width: width + 30 + 10 * depth });
      else if (step.place === 'left') needs.push({ from: low - 1, to: low, width: width + 30 + 10 * depth });
      else if (low !== high) needs.push({ from: low, to: high, width: width - 30 });
      else for (const at of [low - 1, low]) needs.push({ from: at, to: at + 1, width: width / 2 + 16 + 10 * depth });
    }
    if (step.is !== 'message') continue;
    const from = index.get(step.from) ?? 0;
    const to = index.get(step.to) ?? 0;
    const width = linesWidth(wrapLines(step.lines, WIDEST_MESSAGE)) + (step.number === undefined ? 0 : 16);
    if (from === to) needs.push({ from, to: from + 1, width: width + LOOP + 26 + 10 * depth });
    else needs.push({ from: Math.min(from, to), to: Math.max(from, to), width: width + 34 });
  }
}

/** A note over several actors may be as wide as they are apart. */
export function noteWidth(places: readonly number[]): number {
  return WIDEST_NOTE + (Math.max(...places) - Math.min(...places)) * 80;
}
