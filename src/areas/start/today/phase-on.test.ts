import { expect, test } from 'vitest';
import { dayOf } from '../take-along/dates.client.ts';
import { phaseOn } from './phase-on.ts';

const PHASES = [
  { from: -5, to: -1 },
  { from: 1, to: 1 },
  { from: 2, to: 5 },
  { from: 8, to: 30 },
];

test.each([
  ['long before', -40, -5],
  ['on the last day before', -1, -5],
  ['on the first day', 1, 1],
  ['in the first week', 4, 2],
  ['between two phases, where the next one counts', 6, 8],
  ['on the last day', 30, 8],
  ['when it is over', 31, undefined],
])('the phase %s', (_, day, from) => {
  expect(phaseOn(PHASES, day)?.from).toBe(from);
});

test.each([
  ['the first day itself', '2027-02-01', true, 1],
  ['a week later', '2027-02-08', true, 8],
  ['a weekend in between', '2027-02-06', true, 6],
  ['the Friday before, of five working days the last', '2027-01-29', true, -1],
  ['the weekend before, which no working day is left for', '2027-01-30', true, -1],
  ['a Monday before, of five working days the first', '2027-01-25', true, -5],
  ['the Friday before, where weekends count', '2027-01-29', false, -3],
  ['far before', '1990-01-01', true, -6],
])('the day of a plan on %s', (_, date, workingDays, day) => {
  expect(dayOf(date, { day: '2027-02-01', workingDays })).toBe(day);
});
