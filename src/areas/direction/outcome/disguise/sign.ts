/** What gives an output away, whatever the language. */

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

/** Looks for outputs in a sentence of one language. */
export interface Recogniser {
  signIn(text: string): Sign | undefined;
  /** What the sentence itself says about the purpose, in the author's words: *so that customers wait less*. */
  purposeIn(text: string): string | undefined;
}
