/** Words in the browser: English in the script, another language from the page, values in their places. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserWords } from './browser-words.ts';
import { say, wordsFrom } from './say.ts';

const ENGLISH = { shown: '{shown} of {all} rituals', actions: { one: '{count} action', other: '{count} actions' } };
const GERMAN = {
  shown: '{shown} von {all} Ritualen',
  actions: { one: '{count} Maßnahme', other: '{count} Maßnahmen' },
};

function pageIn(language: string, words: typeof ENGLISH) {
  const carried = browserWords({ language }, words);
  const attribute = carried === undefined ? '' : ` data-words='${carried}'`;
  const { document } = parseHTML(`<html lang="${language}"><body><filter-bar${attribute}></filter-bar></body></html>`);
  vi.stubGlobal('document', document);
  return document.querySelector<HTMLElement>('filter-bar') ?? document.body;
}

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => vi.unstubAllGlobals());

test('an English page carries no words', () => {
  const bar = pageIn('en', ENGLISH);
  expect(bar.dataset.words).toBeUndefined();
  expect(say(wordsFrom(bar, ENGLISH).shown, { shown: 2, all: 4 })).toBe('2 of 4 rituals');
});

test('another language comes with the page', () => {
  const { shown, actions } = wordsFrom(pageIn('de', GERMAN), ENGLISH);
  expect(say(shown, { shown: 2, all: 4 })).toBe('2 von 4 Ritualen');
  expect([1, 2].map((count) => say(actions, { count }))).toEqual(['1 Maßnahme', '2 Maßnahmen']);
});

test('a place without a value stays as it is written', () => {
  pageIn('en', ENGLISH);
  expect(say('{shown} of {all}', { shown: 2 })).toBe('2 of {all}');
});

test('English words have English plurals in a page of a language without words of its own', () => {
  const { actions } = wordsFrom(pageIn('en', ENGLISH), ENGLISH);
  document.documentElement.lang = 'ja';
  expect([1, 2].map((count) => say(actions, { count }))).toEqual(['1 action', '2 actions']);
});
