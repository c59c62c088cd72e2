/** The languages in which outputs are recognised. */
import { englishRecogniser } from './english.ts';
import { germanRecogniser } from './german.ts';
import type { Recogniser } from './sign.ts';

const RECOGNISERS: Readonly<Record<string, Recogniser>> = { de: germanRecogniser, en: englishRecogniser };

/** None for a language that nobody has taught it. @param language as it is configured: `en`, `de-CH` */
export function recogniserFor(language: string): Recogniser | undefined {
  return RECOGNISERS[language.toLowerCase().split('-')[0] ?? ''];
}
