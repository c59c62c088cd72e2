/** What a framework calls a metric. */

export interface FrameworkTerm {
  readonly id: string;
  readonly name: string;
  /** The part of the framework that it belongs to, as the framework calls it. */
  readonly group?: string;
  /** What it was called before, or is called elsewhere: read, and answered with today's name. */
  readonly formerly?: readonly string[];
}
