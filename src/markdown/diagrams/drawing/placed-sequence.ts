/** A sequence with places. */
import type { Actor, BlockKind, Line, Message } from '../diagram.ts';
import type { Box, Point, Size } from './geometry.ts';

export interface PlacedHead extends Box {
  readonly actor: Actor;
  readonly lines: readonly Line[];
}

export interface PlacedMessage {
  readonly message: Message;
  readonly from: Point;
  readonly to: Point;
  readonly lines: readonly Line[];
  /** Of its words. */
  readonly label: Box;
}

export interface PlacedText extends Box {
  readonly lines: readonly Line[];
}

export interface Frame extends Box {
  readonly kind: BlockKind;
  readonly conditions: readonly (PlacedText & { readonly isFirst: boolean })[];
  readonly dividers: readonly number[];
}

export interface PlacedSequence extends Size {
  readonly boxes: readonly PlacedText[];
  readonly heads: readonly PlacedHead[];
  readonly lifelines: readonly { readonly x: number; readonly top: number; readonly bottom: number }[];
  readonly bars: readonly Box[];
  readonly frames: readonly Frame[];
  readonly messages: readonly PlacedMessage[];
  readonly notes: readonly PlacedText[];
  readonly ends: readonly Point[];
}

/** So that nothing is left of the origin, and the size is that of what is drawn. */
export function fromTheLeft(placed: Omit<PlacedSequence, keyof Size>): PlacedSequence {
  const all: Box[] = [
    ...placed.heads,
    ...placed.boxes,
    ...placed.frames,
    ...placed.notes,
    ...placed.messages.map(({ label }) => label),
  ];
  const left = Math.min(...all.map(({ x, width }) => x - width / 2));
  const right = Math.max(...all.map(({ x, width }) => x + width / 2));
  const bottom = Math.max(
    ...placed.lifelines.map((line) => line.bottom),
    ...all.map(({ y, height }) => y + height / 2),
  );
  const move = <At extends { readonly x: number }>(at: At): At => ({ ...at, x: at.x - left });
  return {
    width: right - left,
    height: bottom,
    boxes: placed.boxes.map(move),
    heads: placed.heads.map(move),
    lifelines: placed.lifelines.map(move),
    bars: placed.bars.map(move),
    frames: placed.frames.map((frame) => ({ ...move(frame), conditions: frame.conditions.map(move) })),
    messages: placed.messages.map(({ from, to, label, ...rest }) => ({
      ...rest,
      from: move(from),
      to: move(to),
      label: move(label),
    })),
    notes: placed.notes.map(move),
    ends: placed.ends.map(move),
  };
}
