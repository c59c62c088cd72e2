import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallCatalogue } from '#testing/small-catalogue.ts';
import { interpret, names } from './interpret.ts';
import { lexicon } from './lexicon.ts';
import { wordsOf } from './words.ts';

const playbook = lexicon(smallCatalogue);
const conceptsOf = (query: string) => interpret(query, playbook).concepts.map(({ words }) => words.join(' '));
const otherNamesOf = (query: string) =>
  interpret(query, playbook).concepts.flatMap(({ otherNames }) => otherNames.map((name) => name.join(' ')));

test.each([
  ['how do I name a branch', ['name', 'branch']],
  ['what is the difference between debt and depth?', ['debt', 'depth']],
  ['open a pull request', ['open', 'pull request']],
  ['time off', ['time']],
  ['paid time off', ['paid time off']],
  ['one on one', ['one on one']],
  ['branch branch', ['branch']],
  ['who are you', ['who', 'are', 'you']],
  ['', []],
])('%j asks for %j', (query, concepts) => expect(conceptsOf(query)).toEqual(concepts));

test.each([
  ['PR', ['pull request', 'merge request']],
  ['pull requests', ['pr', 'merge request']],
  ['1:1', ['one to one', 'one on one']],
  ['vacation', ['paid time off', 'pto', 'holiday']],
  ['branch', []],
])('%j goes by %j as well', (query, others) => expect(otherNamesOf(query)).toEqual(others));

test('other names hold both ways', () => {
  const group = fc
    .constantFrom(...smallCatalogue.names)
    .chain((all) => fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all)));
  fc.assert(
    fc.property(group, ([one, other]) => {
      const isKnown = (from: string, to: string) =>
        playbook.otherNames(wordsOf(from)).some((name) => name.join(' ') === wordsOf(to).join(' '));
      expect(isKnown(one, other)).toBe(isKnown(other, one));
    }),
  );
});

test('a misspelt query says what was read instead, and can be taken as it was typed', () => {
  expect(interpret('retrospectve', playbook).corrected).toBe('retrospective');
  expect(interpret('retrospective', playbook).corrected).toBeUndefined();
  expect(interpret('retrospectve', playbook, true)).toMatchObject({ corrected: undefined, words: ['retrospectve'] });
});

test.each([
  ['retrosp', 'retrospective', true],
  ['retrosp ', 'retrospective', false],
  ['branches', 'branch', true],
  ['PR', 'practice', false],
  ['PR', 'merge', true],
])('%j means %j: %j', (query, word, expected) =>
  expect(interpret(query, playbook, true).concepts.some((concept) => names(concept, word))).toBe(expected),
);

const word = fc.constantFrom(...playbook.words.keys(), 'PR', 'pto', '1:1', 'how', 'the', 'brnach', '?');
const anyQuery = fc.oneof(
  fc.string(),
  fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
);

test('whatever is typed, its concepts are part of it', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const { words, concepts } = interpret(query, playbook);
      return concepts.flatMap((concept) => concept.words).every((word) => words.includes(word));
    }),
  );
});
