import { expect, test } from 'vitest';
import { defineWords } from './define-words.ts';
import { edged } from './edged.ts';
import { languageOf, speechOf } from './speech.ts';

const MARK = '\u200e';
const words = {
  lead: 'How we work, and why.',
  title: 'Shared behaviours',
  minutes: (count: number) => `${count} minutes`,
  times: (from: string, to: string) => `${from}–${to}`,
};

test('sentences and amounts are marked at their edges, names and times stay as they are', () => {
  const { lead, title, minutes, times } = edged(words);
  expect([lead, title, minutes(45), times('10:00', '10:45')]).toEqual([
    `How we work, and why.${MARK}`,
    'Shared behaviours',
    `${MARK}45 minutes`,
    '10:00–10:45',
  ]);
});

test.each([
  ['ar', `How we work, and why.${MARK}`, `${MARK}1 April 2026${MARK}`],
  ['en', 'How we work, and why.', '1 April 2026'],
  ['fr', 'How we work, and why.', '1 April 2026'],
])('in %s', (locale, lead, day) => {
  expect(defineWords(words, { de: {} })({ language: languageOf(locale) }).lead).toBe(lead);
  expect(speechOf({ language: locale, names: {} }).day('2026-04-01')).toBe(day);
});
