/** Where a node of YAML stands. */
import type { Node } from 'yaml';

export type Range = readonly [start: number, end: number];

/** None for what is not written, such as the value of `title:` alone. */
export function rangeOf(node: unknown): Range | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range && range[1] > range[0] ? [range[0], range[1]] : undefined;
}
