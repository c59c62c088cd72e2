/** One of the first steps of a leader who starts now: what to do, how far it has come, and the tool that does it. */
import type { Link } from './page.ts';

/** In their order: see how things are, change one of them, and tell what was learned. */
export const STEPS = ['look', 'try', 'tell'] as const;

export interface FirstStep {
  readonly step: (typeof STEPS)[number];
  /** Begins with a verb: *Run the one-page check*. */
  readonly label: string;
  /** What it is good for. */
  readonly why: string;
  /** When it was done last, and by whom; none where it never was. */
  readonly last?: { readonly on: string; readonly item: Link; readonly says?: string | undefined } | undefined;
  /** What came of it or is still open: asked for when ninety days have passed. */
  readonly left?: readonly Link[] | undefined;
  /** The tool that does it. */
  readonly tool?: Link | undefined;
  /** The file to begin with, where no tool writes one. */
  readonly file?: { readonly path: string; readonly text: string } | undefined;
  /** What to type where there is neither. */
  readonly command: string;
}
