/** Each form in which a date is met is read as its day; what could be two days, or is none, is not guessed. */
import { expect, test } from 'vitest';
import { dateFrom, orderOf } from './date-forms.ts';

test.each([
  ['2026-04-01', '2026-04-01'],
  ['2026/4/1', '2026-04-01'],
  ['20260401', '2026-04-01'],
  ['2026-04-01T13:00', '2026-04-01 13:00'],
  ['2026-04-01 13:05:07.123', '2026-04-01 13:05'],
  ['2026-04-01T13:00:00Z', '2026-04-01 13:00'],
  ['2026-04-01T13:00:00+02:00', '2026-04-01 13:00'],
  ['13/04/2026', '2026-04-13'],
  ['04/13/2026', '2026-04-13'],
  ['04/04/2026', '2026-04-04'],
  ['1.4.2026', '2026-04-01'],
  ['01.04.26', '2026-04-01'],
  ['1. 4. 2026', '2026-04-01'],
  ['1.4.2026, 13:00', '2026-04-01 13:00'],
  ['4/13/2026 1:05:00 PM', '2026-04-13 13:05'],
  ['4/13/2026 12:05 AM', '2026-04-13 00:05'],
  ['Apr 1, 2026', '2026-04-01'],
  ['April 1st, 2026', '2026-04-01'],
  ['1 Apr 2026', '2026-04-01'],
  ['01-Apr-26', '2026-04-01'],
  ['01/Apr/26 9:14 AM', '2026-04-01 09:14'],
  ['12/März/26 16:02', '2026-03-12 16:02'],
  ['Wed, 1 Apr 2026 13:00:00 GMT', '2026-04-01 13:00'],
  ['1. März 2026', '2026-03-01'],
  ['Mi, 1. Dez. 2026', '2026-12-01'],
  ['2026-W14', '2026-03-30 week'],
  ['2026W01', '2025-12-29 week'],
  ['KW 14 2026', '2026-03-30 week'],
  ['2020-W53', '2020-12-28 week'],
  ['2026-04', '2026-04-01 month'],
  ['04/2026', '2026-04-01 month'],
  ['Apr 2026', '2026-04-01 month'],
  ['2026-Q2', '2026-04-01 quarter'],
  ['Q4/2026', '2026-10-01 quarter'],
  ['1775044800', '2026-04-01 12:00 Unix time'],
  ['1775044800000', '2026-04-01 12:00 Unix time'],
  ['46113', '2026-04-01 serial number'],
  ['46113.5', '2026-04-01 serial number'],
])('%s is %s', (text, expected) => {
  const read = dateFrom(text);
  expect(typeof read === 'object' ? [read.day, read.time, read.span].filter(Boolean).join(' ') : read).toBe(expected);
});

test.each([
  '',
  'Total',
  '12',
  '2026',
  '2026-02-30',
  '31/02/2026',
  '13/13/2026',
  '26-04-01',
  '2026-W54',
  '2021-W53',
  '2026-13',
  '1 Foo 2026',
  'Apr 1',
  '1 Ap 2026',
  '2026-04-01 25:00',
  '12345',
  '99999',
])('%j is no date', (text) => {
  expect(dateFrom(text)).toBeUndefined();
});

test('a date that is one day or another is read as the order says', () => {
  expect(dateFrom('01/04/2026')).toBe('ambiguous');
  expect(dateFrom('01/04/2026', 'day-first')).toEqual({ day: '2026-04-01' });
  expect(dateFrom('01/04/2026', 'month-first')).toEqual({ day: '2026-01-04' });
  expect(dateFrom('13/04/2026', 'month-first')).toBeUndefined();
});

test.each([
  [['01/04/2026', '13/04/2026'], 'day-first'],
  [['01/04/2026', '04/13/2026'], 'month-first'],
  [['01/04/2026', '08/04/2026'], undefined],
  [['Apr 1, 2026'], undefined],
])('the dates %j are in the order %s', (texts, expected) => {
  expect(orderOf(texts)).toBe(expected);
});
