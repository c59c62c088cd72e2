import { expect, test } from 'vitest';
// cspell:disable
import { daysIn, isAmbiguousDay, readDay } from './days.ts';

test.each([
  ['2020-01-31', '2020-01-31'],
  ['2020-1-5', '2020-01-05'],
  ['2020/01/31', '2020-01-31'],
  ['2020-01-31T10:00:00Z', '2020-01-31'],
  ['31.01.2020', '2020-01-31'],
  ['31 January 2020', '2020-01-31'],
  ['Jan 31st, 2020', '2020-01-31'],
  ['2020-01-31 10:00:00 +0100', '2020-01-31'],
  ['Friday, January 31, 2020', '2020-01-31'],
  ['12. März 2024', '2024-03-12'],
  ['12 mars 2024', '2024-03-12'],
  ['1er février 2024', '2024-02-01'],
  ['12 de marzo de 2024', '2024-03-12'],
  ['12 de março de 2024', '2024-03-12'],
  ['2024年3月12日', '2024-03-12'],
  ['２０２４年３月１２日（火）', '2024-03-12'],
  ['12-Mar-2024', '2024-03-12'],
  ['25/12/2024', '2024-12-25'],
  ['12/25/2024', '2024-12-25'],
  ['03/04/2024', undefined],
  ['2024-03-12 we will see', undefined],
  ['2020-02-30', undefined],
  ['yesterday', undefined],
  ['12 Foo 2020', undefined],
  ['', undefined],
])('%j is %s', (written, day) => {
  expect(readDay(written)).toBe(day);
});

test('a day that could be two is told apart from one that is none', () => {
  expect(['03/04/2024', '3-4-2024', '04/04/2024', '25/12/2024', 'yesterday'].map(isAmbiguousDay)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('the days of a text come in its order', () => {
  expect(daysIn('Proposed 2024-01-02, accepted on 12 March 2024; ersetzt am 1. April 2025, v2.10.2024')).toEqual([
    '2024-01-02',
    '2024-03-12',
    '2025-04-01',
  ]);
});
