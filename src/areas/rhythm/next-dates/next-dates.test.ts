import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { RitualBody } from '../ritual/pages.ts';

const cadence = {
  rrule: 'FREQ=MONTHLY;BYDAY=2TH',
  start: '2026-01-08T10:00',
  timezone: 'Europe/Berlin',
  duration: 'PT1H15M',
};

function nextOf(fields: Readonly<Record<string, unknown>>) {
  return exampleSite([example('ritual', { cadence, ...fields })]).page<RitualBody>('ritual').body.next;
}

describe('the next dates of a ritual', () => {
  test('are three to see, and some more for a reader who comes later', () => {
    const { items } = nextOf({}) ?? { items: [] };
    expect(items.slice(0, 4)).toEqual([
      {
        start: '2026-05-14T10:00:00+02:00',
        end: '2026-05-14T09:15:00Z',
        day: 'Thursday, 14 May 2026',
        clock: {
          time: '10:00–11:15',
          zone: 'Europe/Berlin',
          weekday: undefined,
          moments: '2026-05-14T10:00+02:00 2026-05-14T11:15+02:00',
        },
        isLater: false,
      },
      expect.objectContaining({ day: 'Thursday, 11 June 2026', isLater: false }),
      expect.objectContaining({ day: 'Thursday, 9 July 2026', isLater: false }),
      expect.objectContaining({ day: 'Thursday, 13 August 2026', isLater: true }),
    ]);
    expect(items).toHaveLength(8);
  });

  test('leave out the days on which it is not held', () => {
    const days = nextOf({ cadence: { ...cadence, exdates: ['2026-06-11'] } })?.items.map(({ day }) => day);
    expect(days?.slice(0, 2)).toEqual(['Thursday, 14 May 2026', 'Thursday, 9 July 2026']);
  });

  test('are found for what comes once a year', () => {
    const yearly = { ...cadence, rrule: 'FREQ=YEARLY;BYMONTH=1;BYDAY=2TH' };
    expect(nextOf({ cadence: yearly })?.items.map(({ day }) => day)).toEqual([
      'Thursday, 14 January 2027',
      'Thursday, 13 January 2028',
    ]);
  });

  test.each([
    ['follows an event', { cadence: { trigger: 'A release fails', within: 'P2D' } }],
    ['is archived', { status: 'archived' }],
    ['has ended', { cadence: { ...cadence, rrule: 'FREQ=MONTHLY;BYDAY=2TH;UNTIL=20260301' } }],
  ])('are none where it %s', (_, fields) => {
    expect(nextOf(fields)).toBeUndefined();
  });
});
