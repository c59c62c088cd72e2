/** What a framework calls a metric. */

export const DORA_GROUPS = ['throughput', 'instability'] as const;
export type DoraGroup = (typeof DORA_GROUPS)[number];

export interface FrameworkTerm {
  readonly id: string;
  readonly name: string;
  /** Of DORA's: whether it tells how many changes get through, or how well that goes. */
  readonly group?: DoraGroup;
  /** What it was called before, or is called elsewhere: read, and answered with today's name. */
  readonly formerly?: readonly string[];
}
