/** A hypothesis that could not be wrong is told from one that could. */
import { expect, test } from 'vitest';
import { namesChange } from './expected-change.ts';

test.each([
  ['en', 'We believe that smaller changes will be reviewed the same day.'],
  ['en', 'With two slots a day, the first review comes after less than 4 hours.'],
  ['en', 'If the import asks for nothing, support contacts halve.'],
  ['en', 'If we delete the alert, pages at night fall.'],
  ['en', 'Der Anteil ist danach 62 %.'],
  ['de', 'Mit festen Zeiten kommt das erste Review am selben Tag.'],
  ['de', 'Wir glauben, dass die Wartezeit sinkt.'],
  ['fr', 'Nous pensons que tout ira bien.'],
])('a change is named (%s): %s', (language, hypothesis) => {
  expect(namesChange(hypothesis, language)).toBe(true);
});

test.each([
  ['en', 'We believe that pairing is good for us.'],
  ['en', 'We believe that the team will like the new tool.'],
  ['en', 'Let us see what happens with trunk-based development.'],
  ['de', 'Wir glauben, dass Pair Programming uns hilft.'],
])('no change is named (%s): %s', (language, hypothesis) => {
  expect(namesChange(hypothesis, language)).toBe(false);
});
