import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecurrence } from './read-recurrence.ts';

const START = { start: '2026-01-05T10:00', timezone: 'Europe/Berlin' };

test('each part finds its place', () => {
  const rrule = 'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR,2TH;BYMONTH=10,1;WKST=SU;UNTIL=20261231T235959Z';
  expect(readRecurrence(rrule, START)).toEqual({
    recurrence: {
      frequency: 'MONTHLY',
      interval: 3,
      days: [
        { weekday: 'TH', nth: 2 },
        { weekday: 'FR', nth: -1 },
      ],
      monthDays: [],
      months: [1, 10],
      positions: [],
      weekStart: 'SU',
      until: '2026-12-31',
      endsAt: '2027-01-01T00:59:59',
    },
  });
});

test.each([
  ['INTERVAL=2;BYDAY=MO', 'INTERVAL=2;BYDAY=MO', 'a part `FREQ`'],
  ['FREQ=WEEKLY;BYDAY=TUE', 'BYDAY=TUE', 'days such as `TU`, `2TH` or `-1FR`'],
  ['FREQ=WEEKLY;INTERVAL=0', 'INTERVAL=0', 'a number from 1'],
  ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY=32', 'days from 1 to 31, or from the end, -1 to -31'],
  ['FREQ=YEARLY;BYMONTH=13', 'BYMONTH=13', 'months from 1 to 12'],
  ['FREQ=YEARLY;BYMONTH=-1', 'BYMONTH=-1', 'months from 1 to 12'],
  ['FREQ=WEEKLY;UNTIL=20261331', 'UNTIL=20261331', 'a day, such as `20261231`'],
  ['FREQ=WEEKLY;UNTIL=20261231T250000Z', 'UNTIL=20261231T250000Z', 'a day, such as `20261231`'],
  ['FREQ=WEEKLY;UNTIL=20260230', 'UNTIL=20260230', 'a day, such as `20261231`'],
  ['FREQ=YEARLY;BYDAY=20MO,FR', 'BYDAY=20MO,FR', 'days with a number alone, or `BYMONTH` beside them'],
  ['FREQ=YEARLY;BYDAY=1MO;BYMONTHDAY=5', 'BYDAY=1MO', 'days with a number alone, or `BYMONTH` beside them'],
  ['FREQ=WEEKLY;BYDAY=2TH', 'BYDAY=2TH', 'days without a number, since `FREQ` is `WEEKLY`'],
  ['FREQ=WEEKLY;BYMONTHDAY=1', 'BYMONTHDAY=1', 'no such part, since `FREQ` is `WEEKLY`'],
  ['FREQ=MONTHLY;BYSETPOS=1', 'BYSETPOS=1', 'another part to choose from, such as `BYDAY`'],
  ['FREQ=DAILY;COUNT=3;UNTIL=20261231', 'COUNT=3', 'either `COUNT` or `UNTIL`'],
  ['FREQ=DAILY;FREQ=WEEKLY', 'FREQ=WEEKLY', '`FREQ` once'],
  [
    'FREQ=DAILY;BYHOUR=9',
    'BYHOUR=9',
    'one of `FREQ`, `INTERVAL`, `COUNT`, `UNTIL`, `BYDAY`, `BYMONTHDAY`, `BYMONTH`, `BYSETPOS`, `WKST`',
  ],
])('%s stumbles over %s', (rrule, part, expected) => {
  expect(readRecurrence(rrule, START)).toEqual({ misreading: { part, expected } });
});

test('any text is read or refused', () => {
  const part = fc
    .tuple(fc.constantFrom('FREQ', 'BYDAY', 'COUNT', 'constructor', ''), fc.string())
    .map(([name, value]) => `${name}=${value}`);
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string())), (parts) => {
      expect(Object.keys(readRecurrence(parts.join(';'), START))).toHaveLength(1);
    }),
  );
});
