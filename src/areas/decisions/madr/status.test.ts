import { expect, test } from 'vitest';
import { readStatus } from './status.ts';
import { targetsIn } from './targets.ts';

test.each([
  ['accepted', { status: 'accepted' }],
  ['**Accepted**', { status: 'accepted' }],
  ['Accepted (2020-01-01)', { status: 'accepted' }],
  ['proposed', { status: 'proposed' }],
  ['Approved', { status: 'accepted', note: 'approved' }],
  ['on hold', { status: 'proposed', note: 'on hold' }],
  ['Work in progress', { status: 'draft', note: 'work in progress' }],
  ['superseded by ADR-0123', { status: 'superseded', successor: { number: 123 } }],
  [
    'superseded by [ADR-0005](0005-use-x.md)',
    { status: 'superseded', successor: { number: 5, file: '0005-use-x.md' } },
  ],
  [
    'Superceded by [3. Keep records](../adr/0003-keep.md)',
    { status: 'superseded', successor: { number: 3, file: '0003-keep.md' } },
  ],
  ['superseded', { status: 'superseded' }],
  ['maybe', undefined],
  ['', undefined],
])('%j', (written, expected) => {
  const read = readStatus(written);
  expect(read && JSON.parse(JSON.stringify(read))).toEqual(expected);
});

test.each([
  'Proposed (accepted by no one yet)',
  'Proposed, accepted by nobody',
  'Proposed. Can be accepted once legal agrees',
  'In review (accepted in principle)',
  'Draft, accepted alternatives are listed below',
  'Nearly accepted',
  'Partially accepted',
  'Nobody accepted it',
  'No one has accepted this',
  "Couldn't be approved",
  'Approved by none',
  'Decided against',
  'Agreed to reject',
  'Accepted 2020, reversed 2021',
  'Accepted, then rolled back',
  'Accepted, reopened',
  'ej godkänd',
  'teilweise angenommen',
])('%j is no acceptance', (written) => {
  expect(readStatus(written)?.status).not.toBe('accepted');
});

test.each([
  'Proposed 2024-01-02, accepted 2024-02-01',
  'Proposed, then accepted',
  'Proposed, now accepted',
  'Management accepted it',
  'Accepted by the board (with reservations)',
  'Accepted by two of three',
])('%j is an acceptance', (written) => {
  expect(readStatus(written)?.status).toBe('accepted');
});

test.each([
  ['ADR-5', { number: 5 }],
  ['#12', { number: 12 }],
  ['0007-name.md', { number: 7, file: '0007-name.md' }],
  ['[another](https://example.org/adr/4)', undefined],
  ['somebody', undefined],
])('%j means %j', (written, expected) => {
  const [target] = targetsIn(written);
  expect(target && JSON.parse(JSON.stringify(target))).toEqual(expected);
});
