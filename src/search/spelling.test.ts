import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallCatalogue } from '#testing/small-catalogue.ts';
import { lexicon } from './lexicon.ts';
import { readSpelling } from './spelling.ts';
import { wordsOf } from './words.ts';

const playbook = lexicon(smallCatalogue);
const read = (typed: string) => readSpelling(wordsOf(typed), playbook);

test.each([
  ['a letter missing', 'retrospectve', 'retrospective'],
  ['a letter too many', 'reviiew', 'review'],
  ['another letter', 'raview', 'review'],
  ['two letters swapped', 'reveiw code', 'review code'],
  ['another ending', 'reviwing code', 'review code'],
  ['the word of most pages, of two as near', 'brinch', 'branch'],
  ['a slip in four letters', 'coda', 'code'],
  ['two of four letters swapped', 'opne', 'open'],
  ['a slip in five letters', 'retrp', 'retro'],
  ['a letter too many, which makes five', 'timew', 'time'],
  ['a word in two', 'retro spective', 'retrospective'],
  ['two words in one', 'codereview', 'code review'],
  ['only the word that is wrong', 'open a pull reqest', 'open a pull request'],
  ['a word that only the glossary knows', 'vaccation', 'vacation'],
])('%s: %s', (_, typed, meant) => expect(read(typed)).toEqual({ words: meant.split(' '), changed: true }));

test.each([
  ['a known word', 'review'],
  ['another form of a known word', 'reviewing'],
  ['the beginning of a word, at the end', 'retrosp'],
  ['a short word', 'abc'],
  ['a slip in three letters', 'aks'],
  ['two slips in four letters', 'cxdx'],
  ['two slips in five letters', 'rxtxo'],
  ['a number', '2025x'],
  ['a question word', 'which branch'],
  ['a word that is like none', 'kubernetes'],
])('%s stays: %s', (_, typed) => expect(read(typed)).toEqual({ words: typed.split(' '), changed: false }));

test('a known word is never changed', () => {
  const known = fc.constantFrom(...playbook.words.keys());
  fc.assert(
    fc.property(fc.array(known), (words) => {
      expect(readSpelling(words, playbook)).toEqual({ words, changed: false });
    }),
  );
});

test('whatever is typed is read as something', () => {
  let changed = 0;
  const slip = fc
    .tuple(fc.constantFrom(...playbook.words.keys()), fc.nat({ max: 12 }), fc.constantFrom('', 'x', 'xx', ' '))
    .map(([word, at, instead]) => word.slice(0, at) + instead + word.slice(at + 1));
  fc.assert(
    fc.property(fc.oneof(fc.string(), slip), (typed) => {
      const { words, changed: isChanged } = read(typed);
      if (isChanged) changed += 1;
      return words.every((word) => word.length > 0);
    }),
  );
  expect(changed).toBeGreaterThan(10);
});
