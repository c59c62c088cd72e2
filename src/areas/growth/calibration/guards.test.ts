/** The questions that guard a decision. */
import { expect, test } from 'vitest';
import { growthWords } from '../words/growth-words.ts';
import { GUARDS } from './guards.ts';

const english = growthWords({ language: 'en' }).calibration;
const german = growthWords({ language: 'de' }).calibration;

test.each(GUARDS)('$name: a sign, a question, and where it is from', ({ name, url }) => {
  for (const { guards } of [english, german]) {
    expect(guards[name].sign).toMatch(/[.]$/);
    expect(guards[name].question).toMatch(/[?.]$/);
    expect(guards[name].question).toContain('?');
  }
  expect(new URL(url).protocol).toBe('https:');
});

test('no error is named twice, and the page says how many there are', () => {
  expect(new Set(GUARDS.map(({ name }) => english.guards[name].name)).size).toBe(GUARDS.length);
  expect(english.guardsSummary(GUARDS.length)).toMatch(/^Ten errors/);
  expect(german.guardsSummary(GUARDS.length)).toMatch(/^Zehn Fehler/);
});

test.each([
  [['Bol'], false, 'Bol, 2011', 'Bol, 2011'],
  [['Babcock'], true, 'Babcock and others, 2011', 'Babcock und andere, 2011'],
  [['Elsbach', 'Cable', 'Sherman'], false, 'Elsbach, Cable and Sherman, 2011', 'Elsbach, Cable und Sherman, 2011'],
])('a source by %j', (authors, hasOthers, inEnglish, inGerman) => {
  expect(english.source(authors, hasOthers, 2011)).toBe(inEnglish);
  expect(german.source(authors, hasOthers, 2011)).toBe(inGerman);
});
