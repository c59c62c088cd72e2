import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaScore, countOf, middleAnswer, scoreOf, toneOf, tones } from './scores.ts';

const SCALE = ['never', 'seldom', 'half', 'mostly', 'always'].map((id) => ({ id }));

describe('an answer is worth', () => {
  test.each([
    ['never', false, 0],
    ['half', false, 0.5],
    ['always', false, 1],
    ['never', true, 1],
    ['seldom', true, 0.75],
    ['always', true, 0],
    ['sometimes', false, undefined],
    [undefined, true, undefined],
  ])('%s, reversed %s: %s', (answer, reverseScored, expected) => {
    expect(scoreOf({ reverseScored }, answer, SCALE)).toBe(expected);
  });

  test('turned round as much as straight on the scale read backwards', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCALE), ({ id }) => {
        const straight = scoreOf({ reverseScored: false }, id, SCALE.toReversed());
        expect(scoreOf({ reverseScored: true }, id, SCALE)).toBe(straight);
      }),
    );
  });
});

test.each([
  [{ open: 'always', held: 'never' }, 1],
  [{ open: 'always', held: 'always' }, 0.5],
  [{ open: 'seldom' }, 0.25],
  [{}, undefined],
])('an area with %j is worth %s', (answers: Readonly<Record<string, string>>, expected) => {
  const questions = [
    { id: 'open', reverseScored: false },
    { id: 'held', reverseScored: true },
  ];
  expect(areaScore({ questions }, answers, SCALE)).toBe(expected);
});

test.each([
  [0, 'bad'],
  [1 / 3, 'bad'],
  [0.5, 'middle'],
  [2 / 3, 'good'],
  [1, 'good'],
])('%d looks %s', (score, expected) => {
  expect(toneOf(score)).toBe(expected);
});

test.each([
  [2, false, 'bad good'],
  [3, false, 'bad middle good'],
  [5, false, 'bad middle middle middle good'],
  [3, true, 'good middle bad'],
])('%i answers, reversed: %s', (answers, reversed, expected) => {
  expect(tones(answers, reversed).join(' ')).toBe(expected);
});

describe('the answer in the middle', () => {
  const order = SCALE.map(({ id }) => id);
  test.each([
    [{ never: 1, half: 1, always: 1 }, 'half'],
    [{ never: 2, always: 2 }, 'never'],
    [{ mostly: 3, always: 2 }, 'mostly'],
    [{}, undefined],
  ])('of %j is %s', (votes, expected) => {
    expect(middleAnswer(votes, order)).toBe(expected);
  });

  test('has at most half of the votes on either side', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...order), { minLength: 1 }), (ballots) => {
        const votes = Object.fromEntries(order.map((id) => [id, ballots.filter((ballot) => ballot === id).length]));
        const at = order.indexOf(middleAnswer(votes, order) ?? '');
        const below = ballots.filter((ballot) => order.indexOf(ballot) < at).length;
        const above = ballots.filter((ballot) => order.indexOf(ballot) > at).length;
        return at !== -1 && below * 2 < countOf(votes) && above * 2 <= countOf(votes);
      }),
    );
  });
});
