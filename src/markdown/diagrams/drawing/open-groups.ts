/** Groups that lines cross are laid out together with what is around them: here they get room for their titles, and their borders. */
import type { Edge, Line } from '../diagram.ts';
import type { Box } from './geometry.ts';
import { around, PAD, titleHeight } from './placed.ts';

export interface OpenGroup {
  readonly id: string;
  /** As the layout has it: more than it needs. */
  readonly box: Box;
  readonly title: readonly Line[];
  /** The boxes and open groups right in it. */
  readonly inner: readonly string[];
}

/** Everything below the top of a group moves down by what its title lacks. Groups beside each other share it. */
export function stretcher(
  groups: readonly OpenGroup[],
  boxes: ReadonlyMap<string, Box>,
): (y: number, isTop?: boolean) => number {
  const all = new Map([...boxes, ...groups.map(({ id, box }) => [id, box] as const)]);
  const lacks = groups.map(({ box, title, inner }) => {
    const top = box.y - box.height / 2;
    const first = Math.min(...inner.map((id) => topOf(all.get(id) ?? box)));
    return { y: top, more: Math.max(0, titleHeight(title) + PAD - (first - top)) };
  });
  const bands = [...Map.groupBy(lacks, ({ y }) => Math.round(y)).values()].map((same) => ({
    y: Math.max(...same.map(({ y }) => y)),
    more: Math.max(...same.map(({ more }) => more)),
  }));
  return (y, isTop = false) => y + bands.reduce((sum, band) => sum + (band.y < y - (isTop ? 1 : 0) ? band.more : 0), 0);
}

/**
 * Borders that leave no more room than needed.
 * @param groups outer ones first, with their boxes after the stretch
 * @param insides what else is in a group: labels and bends of its lines
 */
export function tightened(
  groups: readonly OpenGroup[],
  boxes: ReadonlyMap<string, Box>,
  insides: (id: string) => readonly Box[],
): ReadonlyMap<string, Box> {
  const tight = new Map<string, Box>();
  for (const { id, box, title, inner } of groups.toReversed()) {
    const content = [...inner.flatMap((each) => tight.get(each) ?? boxes.get(each) ?? []), ...insides(id)];
    if (content.length === 0) {
      tight.set(id, box);
      continue;
    }
    const held = around(content);
    const left = Math.max(held.x - held.width / 2 - PAD, box.x - box.width / 2);
    const top = Math.max(topOf(held) - PAD - titleHeight(title), topOf(box));
    const bottom = Math.min(held.y + held.height / 2 + PAD, box.y + box.height / 2);
    const right = Math.min(held.x + held.width / 2 + PAD, box.x + box.width / 2);
    tight.set(id, { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top });
  }
  return tight;
}

/** The node of a group that a line is laid out with: the last of what follows each other in it, or the first. */
export function standIn(
  among: readonly string[],
  edges: readonly Edge[],
  isStart: boolean,
  other: string,
): string | undefined {
  const inside = new Set(among);
  const inner = edges.filter(({ from, to }) => inside.has(from) && inside.has(to) && from !== to);
  const taken = new Set(inner.map(({ from, to }) => (isStart ? from : to)));
  const free = among.filter((id) => id !== other);
  return free.find((id) => !taken.has(id)) ?? free[0] ?? among[0];
}

function topOf({ y, height }: Box): number {
  return y - height / 2;
}
