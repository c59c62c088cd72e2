/** Paragraphs that run against the page: an English quotation in an Arabic text, and the reverse. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Step } from './transform.ts';

export type Direction = 'ltr' | 'rtl';

// cspell:ignore efff
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LETTER = /\p{L}/u;

/** Names the direction of a paragraph where all of its letters run the other way. One with both is the page's: the first word says nothing of the sentence. */
export function ownDirection(page: Direction): Step {
  return (paragraph: Element) => {
    const text = toString(paragraph);
    if (page === 'rtl' && LETTER.test(text) && !RIGHT_TO_LEFT.test(text)) paragraph.properties.dir = 'ltr';
    if (
      page === 'ltr' &&
      RIGHT_TO_LEFT.test(text) &&
      !LETTER.test(text.replaceAll(new RegExp(RIGHT_TO_LEFT, 'gu'), ''))
    )
      paragraph.properties.dir = 'rtl';
    return [paragraph];
  };
}
