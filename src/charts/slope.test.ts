import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf } from '#testing/pictures.ts';
import { speechIn } from '#testing/speech.ts';
import { slope, type SlopeData } from './slope.ts';

const english = speechIn('en');
const quarters: SlopeData = {
  unit: 'hours',
  before: 'Q3',
  after: 'Q4',
  items: [
    { name: 'Billing', before: 9, after: 4 },
    { name: 'Platform and developer tools', before: 5, after: 5.2 },
    { name: 'Search', after: 2 },
  ],
};

test('says each change in words', () => {
  expect(slope.draw(quarters, english).panels[0]?.says.replaceAll('\u00a0', ' ')).toBe(
    'Q3 to Q4: Billing from 9 hours to 4 hours, Platform and developer tools from 5 hours to 5.2 hours, Search from no value to 2 hours.',
  );
});

test('names its lines at their ends; a long name has a number and stands below', () => {
  const { panels, notes } = slope.draw(quarters, english);
  expect(panels[0]?.end.labels.map(({ words }) => words)).toEqual(['5.2 (1)', '4 Billing', '2 Search']);
  expect(notes).toEqual(['Platform and developer tools']);
});

test('what is known of one side only is a dot', () => {
  const { shapes } = slope.draw({ ...quarters, items: quarters.items.slice(2) }, english).panels[0]!;
  expect(shapes.map(({ form, look }) => `${look} ${form}`)).toEqual([
    'axis line',
    'grid line',
    'grid line',
    'last dot',
  ]);
});

test('the table has a row for each item', () => {
  expect(slope.table(quarters, english)).toMatchObject({ columns: ['Name', 'Q3', 'Q4'], rows: { length: 3 } });
  expect(slope.table(quarters, english).rows[2]).toEqual(['Search', 'no value', '2\u00a0hours']);
});

test('nothing leaves the picture, and no label lies on another', () => {
  const value = fc.option(fc.integer({ min: -50, max: 90_000 }), { nil: undefined });
  const name = fc.constantFrom('Billing', 'Platform', 'Payments and ledger', 'Platform and developer tools');
  const side = fc.constantFrom('Q3', '2026-Q4', 'Third quarter of 2026');
  fc.assert(
    fc.property(
      fc.array(fc.record({ name, before: value, after: value }), { maxLength: 20 }),
      side,
      (items, before) => {
        expect(faultsOf(slope.draw({ ...quarters, before, items }, english))).toEqual([]);
      },
    ),
  );
});
