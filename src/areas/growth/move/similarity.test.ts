import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarity } from './similarity.ts';

describe('two sentences', () => {
  test.each([
    ['Plans the work of the team.', 'Plans the work of the team.', 1],
    ['Plans the work of the team.', 'Plans work of a team!', 1],
    ['Plans the work of the team.', 'Plans the work of the area.', 2 / 3],
    ['Plans the work.', 'Mentors a colleague.', 0],
    ['Of the.', 'By a.', 0],
  ])('%s / %s', (one, other, expected) => {
    expect(similarity(one, other)).toBeCloseTo(expected);
  });

  test('are as alike as seen from the other, and never more than the same', () => {
    const word = fc.constantFrom('plans', 'planning', 'the', 'work', 'of', 'mentors', 'a', 'colleague', 'writes', '');
    const sentence = fc.oneof(
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
      fc.string(),
    );
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        expect(similarity(one, other)).toBe(similarity(other, one));
        expect(similarity(one, other)).toBeLessThanOrEqual(1);
        expect(similarity(one, one)).toBe(1);
      }),
    );
  });
});
