/** Words by language: what a translation lacks is said in English. */
import { expect, test } from 'vitest';
import { defineWords, missingSentences } from './define-words.ts';

const en = {
  title: 'Retrospective',
  facts: { every: (week: string) => `every ${week}`, actions: 'Actions' },
  days: ['Monday', 'Tuesday'],
};
const de = { title: 'Retrospektive', facts: { every: (week: string) => `jeden ${week}` } };
const words = defineWords(en, { de });

test('each sentence is said in the language of the page', () => {
  const { title, facts } = words({ language: 'de' });
  expect([title, facts.every('Dienstag')]).toEqual(['Retrospektive', 'jeden Dienstag']);
});

test('a sentence that a translation lacks is English', () => {
  expect(words({ language: 'de' }).facts.actions).toBe('Actions');
  expect(words({ language: 'de' }).days).toEqual(['Monday', 'Tuesday']);
});

test('a language without words of its own speaks English', () => {
  expect(words({ language: 'fr' })).toBe(en);
});

test('missing sentences are listed by their names', () => {
  expect(missingSentences(en, de)).toEqual(['facts.actions', 'days']);
  expect(missingSentences(en, {})).toEqual(['title', 'facts.every', 'facts.actions', 'days']);
  expect(missingSentences(en, en)).toEqual([]);
});

test('words of a language are made once, when they are first asked for', () => {
  let asked = 0;
  const counting = {
    get title() {
      asked += 1;
      return 'Retrospective';
    },
  };
  const lazy = defineWords(counting, { de: {} });
  expect(asked).toBe(0);
  expect(lazy({ language: 'de' })).toBe(lazy({ language: 'de' }));
  expect(asked).toBe(1);
});
