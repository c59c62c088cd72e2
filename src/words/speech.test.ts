/** How a site speaks: its language, its dates and numbers, and what its kinds are called. */
import { expect, test } from 'vitest';
import { languageOf, speechOf } from './speech.ts';

const names = { team: { one: 'Squad', many: 'Squads' }, slo: { one: 'SLO', many: 'SLOs' } };
const english = speechOf({ language: 'en', names });
const german = speechOf({ language: 'de-CH', names });

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['de', 'de'],
  ['de-CH', 'de'],
  ['DE', 'de'],
  ['den', 'en'],
  ['ar', 'en-x-edged'],
  ['fr', 'en'],
])('%s speaks %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test.each([
  ['2026-04-01', '1 April 2026', '1. April 2026'],
  ['2026-01-06T10:00', '6 January 2026', '6. Januar 2026'],
  ['2026-13-01', '2026-13-01', '2026-13-01'],
  ['next week', 'next week', 'next week'],
])('the day %s', (day, inEnglish, inGerman) => {
  expect([english.day(day), german.day(day)]).toEqual([inEnglish, inGerman]);
});

test.each([
  ['2026-04-01', '1 Apr', '1. Apr.'],
  ['2026-09-30T10:00', '30 Sep', '30. Sept.'],
  ['2026-13-01', '2026-13-01', '2026-13-01'],
])('the day %s where there is little room', (day, inEnglish, inGerman) => {
  expect([english.shortDay(day), german.shortDay(day)]).toEqual([inEnglish, inGerman]);
});

test.each([
  [3, 'Mar', 'Mär'],
  [9, 'Sep', 'Sep'],
  [12, 'Dec', 'Dez'],
])('month %i where there is little room', (month, inEnglish, inGerman) => {
  expect([english.shortMonth(month), german.shortMonth(month)]).toEqual([inEnglish, inGerman]);
});

test.each([
  ['P14D', 'two weeks', '2 Wochen'],
  ['P1M', 'one month', '1 Monat'],
  ['P6M', 'six months', '6 Monate'],
  ['PT75M', '1 hour and 15 minutes', '1 Stunde und 15 Minuten'],
  ['PT0M', 'no time', 'keine Zeit'],
])('the duration %s', (duration, inEnglish, inGerman) => {
  expect([english.duration(duration), german.duration(duration)]).toEqual([inEnglish, inGerman]);
});

test.each([
  [0.125, '0.125', '0,125'],
  [1234.5, '1,235', '1.235'],
  [-12_345, '-12.3K', '-12.300'],
  [1_234_567, '1.23M', '1,23\u00a0Mio.'],
])('the number %d where there is little room', (number, inEnglish, inGerman) => {
  expect([english.shortNumber(number), german.shortNumber(number)]).toEqual([inEnglish, inGerman]);
});

test('lists, numbers and days of the week', () => {
  const said = ({ list, choice, numeral, number, ordinal, weekday, month }: typeof english) => [
    list(['a', 'b', 'c']),
    choice(['a', 'b', 'c']),
    numeral(3),
    number(5000),
    ordinal(3),
    weekday(2),
    month(3),
  ];
  expect(said(english)).toEqual(['a, b and c', 'a, b or c', 'three', '5,000', '3rd', 'Tuesday', 'March']);
  expect(said(german)).toEqual(['a, b und c', 'a, b oder c', 'drei', '5.000', '3.', 'Dienstag', 'März']);
});

test('a name in the middle of a sentence loses its capital in English, unless it is an acronym or a code', () => {
  const names = ['Career framework', 'SLO', 'OpenAPI spec', 'L5', 'IC3'];
  expect(names.map((name) => english.inText(name))).toEqual(['career framework', 'SLO', 'OpenAPI spec', 'L5', 'IC3']);
  expect(english.names.team).toEqual({ one: 'Squad', many: 'Squads', inText: { one: 'squad', many: 'squads' } });
  expect(german.names.team.inText.many).toBe('Squads');
});
