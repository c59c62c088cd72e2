import { expect, test } from 'vitest';
import { english } from '#words/english.ts';
import { german } from '#words/german.ts';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { speechIn } from '#testing/speech.ts';
import { distanceInWords, valueInWords } from './value-words.ts';

const metricIn = (unit: string) => exampleSite([example('metric', { unit })]).entry('metric');

test.each([
  ['hours', 4.2, '4.2 hours'],
  ['hours', 1, '1 hour'],
  ['deployments a week', 1, '1 deployment a week'],
  ['%', 12, '12\u00A0%'],
  ['% of changes', 12.3456, '12.3\u00A0% of changes'],
  ['EUR', 1234.56, '1,235 EUR'],
  ['EUR', 1, '1 EUR'],
  ['loss', 1, '1 loss'],
  ['hours', -1, '-1 hour'],
  ['points', 0.04567, '0.046 points'],
])('in %s, %d is %s', (unit, value, words) => {
  expect(valueInWords(metricIn(unit), value, english)).toBe(words);
});

test('numbers are written as the language of the site does', () => {
  expect(valueInWords(metricIn('Stunden'), 4.2, german)).toBe('4,2 Stunden');
});

test.each([
  ['hours', -13, '13 hours'],
  // Counting with decimals leaves 0.9999999999999996.
  ['hours', 10.1 - 9.1, '1 hour'],
  ['%', -4, '4 percentage points'],
  ['% of changes', 10.1 - 9.1, '1 percentage point'],
  ['hours', 0, undefined],
  ['hours', 0.3 - 0.1 - 0.2, undefined],
])('in %s, a change by %d is %s', (unit, by, words) => {
  expect(distanceInWords(metricIn(unit), by, speechIn('en'))).toBe(words);
});
