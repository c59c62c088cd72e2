/** A quarter or a half-year as people say it. */
import type { Speech } from '#model/speech.ts';
import { directionWords } from '../words/direction-words.ts';
import { partsOf } from './period.ts';

/** *Q4 2026*, *H2 2026*. */
export function periodInWords(period: string, speech: Pick<Speech, 'language'>): string {
  const { year, unit, number } = partsOf(period);
  const words = directionWords(speech).period;
  return unit === 'Q' ? words.quarter(number, year) : words.half(number, year);
}
