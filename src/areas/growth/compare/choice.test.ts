import { expect, test } from 'vitest';
import { choiceIn, completed, placed, searchFor, type OfferedLevel } from './choice.ts';

const OFFERED: readonly OfferedLevel[] = [
  { id: 'engineer', track: 'Makers' },
  { id: 'senior', track: 'Makers' },
  { id: 'staff', track: 'Makers' },
  { id: 'lead', track: 'Leaders' },
  { id: 'director', track: 'Leaders' },
];

test.each([
  ['', 'engineer senior', 'the first two'],
  ['?levels=senior', 'senior staff', 'one and the next'],
  ['?levels=staff', 'staff senior', 'the last of a track and the one below, rather than one of another track'],
  ['?levels=director', 'director lead', 'the last of all'],
  ['?levels=staff,engineer', 'staff engineer', 'both'],
  ['?levels=engineer,senior,staff,lead', 'engineer senior staff', 'three at most'],
  ['?levels=senior,senior', 'senior staff', 'each once'],
  ['?levels=archmage,senior', 'senior staff', 'a level that is no longer there is passed over'],
  ['?levels=all', 'engineer senior', 'what to go back to from all of them'],
])('%s opens with %s: %s', (search, levels) => {
  expect(choiceIn(search, OFFERED).levels.join(' ')).toBe(levels);
});

test('a ladder of one level has no other', () => {
  expect(completed([], OFFERED.slice(0, 1))).toEqual(['engineer']);
  expect(completed([], [])).toEqual([]);
});

test.each(['', '?levels=senior,staff', '?levels=all', '?levels=lead,director&only=differences', '?only=differences'])(
  'the address %s says all of a choice',
  (search) => {
    expect(searchFor(choiceIn(search, OFFERED), OFFERED, '')).toBe(search);
  },
);

test('what else is in the address stays', () => {
  const choice = choiceIn('', OFFERED);
  expect(searchFor({ ...choice, levels: ['senior', 'lead'] }, OFFERED, '?theme=dark')).toBe(
    '?theme=dark&levels=senior,lead',
  );
});

test('a level that is chosen a second time changes places', () => {
  expect(placed(['engineer', 'senior', ''], 0, 'senior')).toEqual(['senior', 'engineer', '']);
  expect(placed(['engineer', 'senior', ''], 2, 'staff')).toEqual(['engineer', 'senior', 'staff']);
  expect(placed(['engineer', 'senior', 'staff'], 2, '')).toEqual(['engineer', 'senior', '']);
});
