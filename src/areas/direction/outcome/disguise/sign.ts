/** What gives an output away, whatever the language. */
import type { Phrasing } from '#model/speech.ts';

/** What one asks to get from an output to the outcome behind it. */
export const FAMILIES = [
  'making',
  'moving',
  'closing',
  'counting',
  'teaching',
  'meeting',
  'hiring',
  'writing',
] as const;
export type Family = (typeof FAMILIES)[number];

export interface Sign {
  readonly family: Family;
  /** The words that give it away, as they were written. */
  readonly words: string;
}

/** How an outcome is written in that language. */
export interface OutcomeForm {
  /** *Who can do what better*: stands for what the author has not said. */
  readonly unsaid: string;
  readonly measuredBy: string;
  readonly unknownMetric: string;
  change(metric: string, from: string, to: string, by: string): string;
  readonly phrasing: Phrasing;
}

/** Looks for outputs in a sentence of one language. */
export interface Recogniser {
  readonly form: OutcomeForm;
  signIn(text: string): Sign | undefined;
  /** What the sentence itself says about the purpose, in the author's words: *so that customers wait less*. */
  purposeIn(text: string): string | undefined;
}
