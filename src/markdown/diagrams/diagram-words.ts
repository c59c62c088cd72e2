/** What is said of a diagram to readers who do not see it, and to those who want its text. */
import type { DrawnKind } from './kinds.ts';

export interface DiagramWords {
  /** Names the picture where its author does not: *Flowchart with 6 steps and 7 arrows*. */
  summary(kind: DrawnKind, parts: number, links: number): string;
  readonly asText: string;
  readonly source: string;
  leads(from: string, to: string): string;
  leadsBothWays(a: string, b: string): string;
  linked(a: string, b: string): string;
  inherits(child: string, parent: string): string;
  consists(whole: string, part: string): string;
  has(whole: string, part: string): string;
  /** The start of a diagram of states, its end, and a step without words. */
  readonly start: string;
  readonly end: string;
  readonly unnamed: string;
  group(name: string, parts: readonly string[]): string;
  note(actors: readonly string[], text: string): string;
  says(from: string, to: string, text: string): string;
  readonly cardinalities: Readonly<Record<'one' | 'zero-or-one' | 'one-or-more' | 'zero-or-more', string>>;
}
