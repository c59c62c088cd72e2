/** The options of the filter bar: what is on the page, once each. */
import { expect, test } from 'vitest';
import { optionsByName, optionsOf } from './options.ts';

test('of fixed values, those that are there, in their own order', () => {
  const labels = { open: 'Open', paid: 'Paid', accepted: 'Accepted' };
  expect(optionsOf(['open', 'paid', 'accepted'], labels, (state) => state !== 'paid')).toEqual([
    { id: 'open', label: 'Open' },
    { id: 'accepted', label: 'Accepted' },
  ]);
});

test('named things once each, in the order of their language', () => {
  const things = [
    { id: 'payments', label: 'Payments' },
    undefined,
    { id: 'accounts', label: 'Ärzte' },
    { id: 'payments', label: 'Payments' },
    { id: 'books', label: 'Bücher' },
  ];
  expect(optionsByName(things, 'de').map(({ id }) => id)).toEqual(['accounts', 'books', 'payments']);
});
