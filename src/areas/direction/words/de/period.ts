/** Quarters and half-years, in German. */
import type { Translation } from '#words/define-words.ts';
import type { periodInEnglish } from '../en/period.ts';

export const periodInGerman: Translation<typeof periodInEnglish> = {
  quarter: (number, year) => `${number}. Quartal ${year}`,
  half: (number, year) => `${number}. Halbjahr ${year}`,
};
