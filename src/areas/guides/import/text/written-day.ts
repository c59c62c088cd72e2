// cspell:ignore märz
/** The day that a line of an export names: *Mar 02, 2024*, *2. März 2024*, *2024-03-02*. */
import { daysMeant } from '#load/hints/dates.ts';

const DAY =
  /(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)|\p{L}{3,12}\.? +\d{1,2}(?:st|nd|rd|th)?,? +\d{4}|\d{1,2}\.?(?: de)? +\p{L}{3,12}\.?,?(?: de)? +\d{4}/gu;

/** The last day that a text names; none where it names none that exists. */
export function dayIn(text: string): string | undefined {
  return [...text.matchAll(DAY)].flatMap(([written]) => daysMeant(written)).at(-1);
}
