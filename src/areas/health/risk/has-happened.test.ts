/** Statements of risks tell what may happen; issues tell what has. */
// cspell:disable
import { describe, expect, test } from 'vitest';
import { hasHappened } from './has-happened.ts';

describe('what has happened already', () => {
  test.each([
    ['en', 'The migration is late.', 'is late'],
    ['en', 'Staging was badly broken in the second week of June.', 'was badly broken'],
    ['en', 'The supplier has already missed two dates.', 'has already missed'],
    ['de', 'Die Umstellung ist verspätet.', 'ist verspätet'],
    ['de', 'Zwei Leute haben gekündigt.', 'haben gekündigt'],
  ])('in %s: %s', (language, statement, words) => {
    expect(hasHappened(statement, language)).toBe(words);
  });
});

describe('what may happen', () => {
  test.each([
    ['en', 'If the migration is late, the pilot slips.'],
    ['en', 'The runbook is out of date; the next outage lasts longer than it has to.'],
    ['en', 'One person knows the export, and nobody else has run it.'],
    ['en', 'The vendor ends support in June.'],
    ['de', 'Wenn die Umstellung verspätet ist, verschiebt sich der Pilot.'],
    ['de', 'Das Zertifikat ist abgelaufen, bis zur Erneuerung droht ein Ausfall.'],
    ['fr', 'La migration est en retard.'],
  ])('in %s: %s', (language, statement) => {
    expect(hasHappened(statement, language)).toBeUndefined();
  });
});
