import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

const isPlace = (name: string) => name === 'team' || name === 'date';

test.each([
  ['Part of {team}.', [{ text: 'Part of ' }, { place: 'team' }, { text: '.' }]],
  ['{date} gehört es {team}', [{ place: 'date' }, { text: ' gehört es ' }, { place: 'team' }]],
  ['No place at all', [{ text: 'No place at all' }]],
  ['Braces of {another} else', [{ text: 'Braces of ' }, { text: '{another}' }, { text: ' else' }]],
])('%s', (sentence, pieces) => {
  expect(piecesOf(sentence, isPlace)).toEqual(pieces);
});
