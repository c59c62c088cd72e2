import { expect, test } from 'vitest';
import { wordDifference, wordsIn } from './word-difference.ts';

function told(one: string, other: string): string {
  const difference = wordDifference(wordsIn(one), wordsIn(other));
  if (difference === undefined) return 'nothing';
  const words = (set: ReadonlySet<{ readonly text: string }>) => [...set].map(({ text }) => text).join(' ');
  return `${words(difference.one)} | ${words(difference.other)}`;
}

test.each([
  ['Answers for one service.', 'Answers for two services.', 'one service | two services', 'words in their places'],
  ['The team.', 'The team, and its neighbours.', ' | and its neighbours', 'what is added'],
  ['Reviews the team’s code.', 'Reviews the team’s designs.', 'code | designs', 'an apostrophe is part of a word'],
  ['Leads the work.', 'leads the work', 'nothing', 'case and full stops are no words'],
  ['Learns to ship.', 'Owns a problem.', 'nothing', 'sentences that have nothing in common'],
  ['A quarter.', 'A planning cycle.', 'nothing', 'one word in common says nothing'],
  ['Führt Gespräche über Größe', 'Führt Gespräche über Länge', 'größe | länge', 'letters of any language'],
  ['', 'The team.', 'nothing', 'nothing at all'],
])('%s / %s: %s (%s)', (one, other, expected) => {
  expect(told(one, other)).toBe(expected);
});

test('the words say where they stand', () => {
  expect(wordsIn('On-call, twice.')).toEqual([
    { text: 'on-call', start: 0, end: 7 },
    { text: 'twice', start: 9, end: 14 },
  ]);
});

test('texts that are too long for it are left as they are', () => {
  const long = 'word '.repeat(500);
  expect(told(`${long} one`, `${long} other`)).toBe('nothing');
});
