/**
 * How much a verb asks for, after the levels of responsibility of SFIA (sfia-online.org): first one follows and assists,
 * then one does, and later one ensures, leads and sets direction.
 */
import { firstWord, plainWords } from './sentences.ts';

const STRENGTH: ReadonlyMap<string, number> = new Map([
  ...'assists contributes follows helps joins knows learns observes participates shadows supports understands'
    .split(' ')
    .map((verb) => [verb, 1] as const),
  ...'champions directs drives ensures establishes governs leads owns sets shapes sponsors steers'
    .split(' ')
    .map((verb) => [verb, 3] as const),
]);

/** How alike the rest of two sentences has to be for their verbs to be compared. */
const ALIKE = 0.6;

/** Where the upper of two like sentences begins with a verb that asks for less. */
export function weakenedVerb(
  lower: string,
  upper: string,
): { readonly below: string; readonly above: string } | undefined {
  const [below, above] = [lower, upper].map((text) => firstWord(plainWords(text)));
  if (below === undefined || above === undefined) return undefined;
  const [before, after] = [below, above].map((verb) => STRENGTH.get(thirdPerson(verb)));
  if (before === undefined || after === undefined || after >= before) return undefined;
  return likeness(restOf(lower), restOf(upper)) >= ALIKE ? { below, above } : undefined;
}

function thirdPerson(verb: string): string {
  const own = verb.toLowerCase();
  return own.endsWith('s') ? own : `${own}s`;
}

function restOf(text: string): ReadonlySet<string> {
  const words =
    plainWords(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.slice(1).filter((word) => word.length > 3));
}

/** The share of words that both have, of those that either has. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const either = a.union(b).size;
  return either === 0 ? 0 : a.intersection(b).size / either;
}
