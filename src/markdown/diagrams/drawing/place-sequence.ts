/** Gives each step of a sequence its place, one below the other. */
import type { Actor, BlockKind, Line, Message, Sequence, SequenceStep } from '../diagram.ts';
import { columnsOf, LOOP, NOTE_PAD, noteWidth, WIDEST_MESSAGE, type Column } from './columns.ts';
import type { Box, Point, Size } from './geometry.ts';
import {
  fromTheLeft,
  type Frame,
  type PlacedHead,
  type PlacedMessage,
  type PlacedSequence,
  type PlacedText,
} from './placed-sequence.ts';
import { LINE_HEIGHT, linesWidth } from './text-width.ts';
import { wrapLines } from './wrap.ts';

const BAR = 10;
/** Longer ones repeat the names at their foot. */
const LONG = 420;

interface Extent {
  readonly left: number;
  readonly right: number;
}

export function placeSequence(sequence: Sequence): PlacedSequence {
  const columns = columnsOf(sequence);
  const order = new Map(columns.map((column, at) => [column.id, at]));
  const columnOf = (id: string): Column => columns[order.get(id) ?? 0] ?? { id, x: 0, width: 0, lines: [] };
  const actors = new Map(sequence.actors.map((actor) => [actor.id, actor]));
  const heightOf = (id: string) => headHeight(actors.get(id), columnOf(id));
  const headerHeight = Math.max(0, ...columns.map(({ id }) => heightOf(id)));
  const boxTitles = sequence.boxes.map(({ lines }) => wrapLines(lines, 300));
  const boxHeight =
    sequence.boxes.length === 0 ? 0 : 12 + Math.max(0, ...boxTitles.map((lines) => lines.length)) * LINE_HEIGHT;

  const heads: PlacedHead[] = [];
  const messages: PlacedMessage[] = [];
  const notes: PlacedText[] = [];
  const frames: Frame[] = [];
  const bars: Box[] = [];
  const ends: Point[] = [];
  const active = new Map<string, number[]>();
  const born = new Map<string, number>();
  const gone = new Map<string, number>();
  let y = boxHeight;
  const created = new Set(messagesIn(sequence.steps).flatMap((message) => (message.creates ? [message.to] : [])));
  for (const { id } of columns)
    if (!created.has(id)) {
      putHead(id, y + headerHeight - heightOf(id) / 2);
      born.set(id, y + headerHeight);
    }
  y += headerHeight + 10;
  let lastLine = y;
  placeSteps(sequence.steps);
  y += 12;
  for (const [id, starts] of active) for (const start of starts) putBar(id, start, y, starts.indexOf(start));
  const bottom = y;
  if (bottom - boxHeight > LONG) {
    for (const { id } of columns) if (!gone.has(id)) putHead(id, bottom + heightOf(id) / 2);
    y = bottom + headerHeight;
  }
  const lifelines = columns.map(({ id, x }) => ({ x, top: born.get(id) ?? boxHeight, bottom: gone.get(id) ?? bottom }));
  const boxes = sequence.boxes.map(({ actors: inside }, at): PlacedText => {
    const around = inside.map(columnOf);
    const left = Math.min(...around.map(({ x, width }) => x - width / 2)) - 12;
    const right = Math.max(...around.map(({ x, width }) => x + width / 2)) + 12;
    const lines = boxTitles[at] ?? [];
    return {
      x: (left + right) / 2,
      y: y / 2,
      width: Math.max(right - left, linesWidth(lines) + 16),
      height: y + 12,
      lines,
    };
  });
  return fromTheLeft({ boxes, heads, lifelines, bars, frames, messages, notes, ends });

  function putHead(id: string, middle: number): void {
    const actor = actors.get(id);
    const { x, width, lines } = columnOf(id);
    if (actor !== undefined) heads.push({ actor, lines, x, y: middle, width, height: heightOf(id) });
  }

  function putBar(id: string, start: number, end: number, depth: number): void {
    bars.push({
      x: columnOf(id).x + (depth * BAR) / 2,
      y: (start + end) / 2,
      width: BAR,
      height: Math.max(end - start, 8),
    });
  }

  /** Where lines reach an actor: the border of its bar, where it has one. */
  function side(id: string, isRight: boolean): number {
    const depth = active.get(id)?.length ?? 0;
    const { x } = columnOf(id);
    if (depth === 0) return x;
    return isRight ? x + BAR / 2 + ((depth - 1) * BAR) / 2 : x - BAR / 2;
  }

  function placeSteps(steps: readonly SequenceStep[]): Extent {
    let left = Infinity;
    let right = -Infinity;
    const widen = (extent: Extent) => {
      left = Math.min(left, extent.left);
      right = Math.max(right, extent.right);
    };
    for (const [at, step] of steps.entries()) {
      if (step.is === 'message') widen(placeMessage(step, willActivate(step, steps[at + 1])));
      else if (step.is === 'note') widen(placeNote(step.actors, step.place, step.lines));
      else if (step.is === 'block') widen(placeBlock(step.kind, step.sections));
      else if (step.is === 'activate') active.set(step.actor, [...(active.get(step.actor) ?? []), lastLine]);
      else {
        const starts = active.get(step.actor) ?? [];
        const start = starts.pop();
        if (start !== undefined) putBar(step.actor, start, lastLine, starts.length);
        active.set(step.actor, starts);
      }
    }
    return { left, right };
  }

  function willActivate(message: Message, next: SequenceStep | undefined): boolean {
    return next?.is === 'activate' && next.actor === message.to;
  }

  function placeMessage(message: Message, activates: boolean): Extent {
    const { from, to } = message;
    const lines = wrapLines(message.lines, WIDEST_MESSAGE);
    const size = { width: linesWidth(lines), height: lines.length * LINE_HEIGHT };
    if (from === to) return placeLoop(message, lines, size);
    const isRight = columnOf(to).x > columnOf(from).x;
    y += 8 + size.height;
    if (message.creates) y = Math.max(y, lastLine + heightOf(to) / 2 + 6);
    y += 4;
    const reached = message.creates
      ? columnOf(to).x + ((isRight ? -1 : 1) * columnOf(to).width) / 2
      : side(to, !isRight) + (activates && (active.get(to)?.length ?? 0) === 0 ? (isRight ? -BAR / 2 : BAR / 2) : 0);
    const start = { x: side(from, isRight), y };
    const end = { x: reached, y };
    const shift = message.number === undefined ? 0 : (isRight ? 1 : -1) * 8;
    const label = { x: (start.x + end.x) / 2 + shift, y: y - 6 - size.height / 2, ...size };
    messages.push({ message, from: start, to: end, lines, label });
    lastLine = y;
    if (message.creates) {
      putHead(to, y);
      born.set(to, y + heightOf(to) / 2);
      y += heightOf(to) / 2;
    }
    if (message.destroys !== undefined) {
      gone.set(message.destroys, y + 14);
      ends.push({ x: columnOf(message.destroys).x, y: y + 14 });
      y += 20;
    }
    y += 10;
    const low = Math.min(start.x, end.x);
    const high = Math.max(start.x, end.x);
    return { left: Math.min(low, label.x - size.width / 2), right: Math.max(high, label.x + size.width / 2) };
  }

  function placeLoop(message: Message, lines: readonly Line[], size: Size): Extent {
    const height = Math.max(size.height, 26);
    const x = side(message.from, true);
    y += 10;
    const label = { x: x + LOOP + 8 + size.width / 2, y: y + height / 2, ...size };
    messages.push({ message, from: { x, y: y + height / 2 - 11 }, to: { x, y: y + height / 2 + 11 }, lines, label });
    lastLine = y + height / 2 + 11;
    y += height + 8;
    return { left: x, right: x + LOOP + 8 + size.width };
  }

  function placeNote(about: readonly string[], place: 'left' | 'right' | 'over', said: readonly Line[]): Extent {
    const places = about.map((id) => order.get(id) ?? 0);
    const xs = about.map((id) => columnOf(id).x);
    const lines = wrapLines(said, noteWidth(places));
    const low = Math.min(...xs);
    const high = Math.max(...xs);
    const width = Math.max(linesWidth(lines) + 2 * NOTE_PAD, place === 'over' && low !== high ? high - low + 60 : 60);
    const height = lines.length * LINE_HEIGHT + 14;
    y += 8;
    const x = place === 'left' ? low - 14 - width / 2 : place === 'right' ? high + 14 + width / 2 : (low + high) / 2;
    notes.push({ x, y: y + height / 2, width, height, lines });
    y += height + 8;
    lastLine = y;
    return { left: Math.min(x - width / 2, low), right: Math.max(x + width / 2, high) };
  }

  function placeBlock(kind: BlockKind, sections: Extract<SequenceStep, { is: 'block' }>['sections']): Extent {
    y += 10;
    const top = y;
    const conditions: { lines: readonly Line[]; y: number; isFirst: boolean }[] = [];
    const dividers: number[] = [];
    let left = Infinity;
    let right = -Infinity;
    const index = frames.length;
    // Its place in the list comes before those of the blocks in it.
    frames.push({ kind, x: 0, y: 0, width: 0, height: 0, conditions: [], dividers: [] });
    for (const [at, { lines: said, steps }] of sections.entries()) {
      const lines = wrapLines(said, 240);
      if (at > 0) {
        y += 6;
        dividers.push(y);
      }
      if (kind !== 'rect') {
        conditions.push({ lines, y: y + 5, isFirst: at === 0 });
        y += Math.max(at === 0 ? 26 : 0, lines.length * LINE_HEIGHT + 8);
      } else y += 6;
      const extent = placeSteps(steps);
      left = Math.min(left, extent.left);
      right = Math.max(right, extent.right);
    }
    y += 8;
    if (left > right) {
      left = columns[0]?.x ?? 0;
      right = columns.at(-1)?.x ?? 0;
    }
    left -= 16;
    right += 16;
    const needed = Math.max(
      0,
      ...conditions.map(({ lines, isFirst }) => linesWidth(lines) + (isFirst ? TAG_WIDTH + 24 : 24)),
    );
    right = Math.max(right, left + needed);
    frames[index] = {
      kind,
      x: (left + right) / 2,
      y: (top + y) / 2,
      width: right - left,
      height: y - top,
      conditions: conditions.map(({ lines, y: from, isFirst }) => {
        const width = linesWidth(lines);
        const height = lines.length * LINE_HEIGHT;
        return {
          lines,
          isFirst,
          width,
          height,
          x: left + (isFirst ? TAG_WIDTH + 12 : 12) + width / 2,
          y: from + height / 2,
        };
      }),
      dividers,
    };
    y += 8;
    lastLine = y;
    return { left, right };
  }
}

/** Of the word in the corner of a block. */
export const TAG_WIDTH = 58;
export const GLYPH = 34;

export function hasGlyph({ shape }: Actor): boolean {
  return shape !== 'participant';
}

function headHeight(actor: Actor | undefined, { lines }: Column): number {
  const words = Math.max(1, lines.length) * LINE_HEIGHT;
  return actor !== undefined && hasGlyph(actor) ? GLYPH + words + 8 : words + 20;
}

function messagesIn(steps: readonly SequenceStep[]): readonly Message[] {
  return steps.flatMap((step) =>
    step.is === 'message'
      ? [step]
      : step.is === 'block'
        ? step.sections.flatMap((section) => messagesIn(section.steps))
        : [],
  );
}
