/** All that a text has of what a review leaves out, in the order of the text. */
import { blame } from './blame.ts';
import { cause } from './cause.ts';
import { counterfactual } from './counterfactual.ts';
import { nameRecogniser } from './names.ts';
import { sentencesIn } from './sentences.ts';
import type { Recogniser, Sign, Sort } from './sign.ts';

const NOTHING_KNOWN: ReadonlySet<string> = new Set();

/** @param known words that name teams, systems and roles, in lower case: they are no persons */
export function recognisersWith(known: ReadonlySet<string> = NOTHING_KNOWN): Readonly<Record<Sort, Recogniser>> {
  return { person: nameRecogniser(known), blame, cause, counterfactual };
}

/** @returns signs with their places in the text; of two that overlap, the first */
export function signsIn(text: string, recognise: Recogniser): readonly Sign[] {
  const signs = sentencesIn(text).flatMap(({ text: sentence, start }) =>
    recognise(sentence).map((sign) => ({ ...sign, index: start + sign.index })),
  );
  const sorted = signs.toSorted((a, b) => a.index - b.index || b.phrase.length - a.phrase.length);
  return sorted.filter(
    ({ index }, at) => !sorted.slice(0, at).some((other) => index < other.index + other.phrase.length),
  );
}
