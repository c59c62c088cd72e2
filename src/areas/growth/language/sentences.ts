/** The sentences that ask something of somebody, as plain words, each with its place. */
import type { Expectation, SharedExpectation } from '../expectation/expectation.ts';
import type { Location } from '#model/location.ts';
import type { RuleContext } from '#model/rule.ts';
import { writtenSets, type WrittenSet } from '../expectation/written.ts';

export interface Sentence {
  readonly set: WrittenSet;
  readonly expectation: Expectation | SharedExpectation;
  readonly words: string;
  readonly at: Location;
}

/** Without those that are asked no longer: nobody is helped by mending them. */
export function sentences(entries: RuleContext['entries']): readonly Sentence[] {
  return writtenSets(entries).flatMap(sentencesOf);
}

export function sentencesOf(set: WrittenSet): readonly Sentence[] {
  return set.data.expectations.flatMap((expectation: Expectation | SharedExpectation, index): readonly Sentence[] =>
    expectation.deprecatedIn === undefined
      ? [{ set, expectation, words: plainWords(expectation.text), at: set.at(['expectations', index, 'text']) }]
      : [],
  );
}

/** Without marks, code and what somebody else is quoted with. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/`[^`]*`/g, '…')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/"[^"]*"|“[^”]*”/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
}

export function firstWord(words: string): string {
  return /^[\p{L}’'-]+/u.exec(words)?.[0] ?? '';
}
