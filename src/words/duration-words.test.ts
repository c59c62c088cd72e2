import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { durationInWords } from './duration-words.ts';

test.each([
  ['PT45M', '45 minutes'],
  ['PT5M', 'five minutes'],
  ['PT1H', 'one hour'],
  ['PT60M', 'one hour'],
  ['PT75M', '1 hour and 15 minutes'],
  ['PT1.5H', '1 hour and 30 minutes'],
  ['PT24H', '24 hours'],
  ['P1D', 'one day'],
  ['P5D', 'five days'],
  ['P7D', 'one week'],
  ['P10D', 'ten days'],
  ['P14D', 'two weeks'],
  ['P1W3D', 'ten days'],
  ['P30D', '30 days'],
  ['P3M', 'three months'],
  ['P12M', 'one year'],
  ['P18M', '18 months'],
  ['P30M', '2 years and 6 months'],
  ['P2Y', 'two years'],
  ['P1M14D', '1 month and 2 weeks'],
  ['P5DT4H30M', '5 days, 4 hours and 30 minutes'],
  ['PT90S', '1 minute and 30 seconds'],
  ['PT0S', 'no time'],
])('%s is %s', (duration, words) => {
  expect(durationInWords(duration)).toBe(words);
});

const amount = fc.nat({ max: 400 });
const anyDuration = fc.record({
  years: amount,
  months: amount,
  weeks: amount,
  days: amount,
  hours: amount,
  minutes: amount,
  seconds: amount,
});

describe('for any duration', () => {
  test('the words say no more and no less than the duration', () => {
    fc.assert(
      fc.property(anyDuration, (fields) => {
        const duration = Temporal.Duration.from(fields);
        expect(span(readBack(durationInWords(duration.toString())))).toEqual(span(duration));
      }),
    );
  });

  test('a unit is in the singular for one of it only', () => {
    fc.assert(
      fc.property(anyDuration, (fields) => {
        const words = durationInWords(Temporal.Duration.from(fields).toString());
        for (const [, number, plural] of words.matchAll(/(\w+) (?:year|month|week|day|hour|minute|second)(s?)\b/g))
          expect(plural === '').toBe(number === '1' || number === 'one');
      }),
    );
  });
});

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** An independent reading of the words. */
function readBack(words: string): Temporal.Duration {
  const amounts = [...words.matchAll(/(\w+) (year|month|week|day|hour|minute|second)s?\b/g)];
  return Temporal.Duration.from({
    seconds: 0,
    ...Object.fromEntries(
      amounts.map(([, number = '', unit = '']) => [
        `${unit}s`,
        NUMBERS.includes(number) ? NUMBERS.indexOf(number) : Number(number),
      ]),
    ),
  });
}

/** What two equal durations have in common: months, days and seconds never turn into one another. */
function span({ years, months, weeks, days, hours, minutes, seconds }: Temporal.Duration): readonly number[] {
  return [years * 12 + months, weeks * 7 + days, (hours * 60 + minutes) * 60 + seconds];
}
