/** Sentences sorted by hand: what each of them does that a review leaves out, and those that only look like it. */
import type { Sort } from '../sign.ts';

export type Labelled = Readonly<Record<Sort | 'harmless', readonly string[]>>;
