/** What the comparison of levels says in the browser. */
import type { Plural } from '#words/browser-words.ts';

export const COMPARE_WORDS = {
  differs: 'differs',
  equal: 'equal',
  onlyAt: 'only at {level}',
  onlyHere: 'only here',
  inBoth: 'in both',
  inAll: 'in all',
  nothingHere: 'Nothing that only this level has.',
  part: '{differ} of {all} differ',
  said: { one: '{differ} of {count} row differs.', other: '{differ} of {count} rows differ.' } as Plural,
  hidden: {
    one: '{differ} of {count} row differs; what is equal is hidden.',
    other: '{differ} of {count} rows differ; what is equal is hidden.',
  } as Plural,
};
export type CompareWords = typeof COMPARE_WORDS;
