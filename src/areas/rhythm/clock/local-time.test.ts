/** The reader's clock beside that of a meeting, also where only one of the two has changed to summer time. */
import { afterEach, expect, test, vi } from 'vitest';
import { localTime } from './local-time.client.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['in the same zone nothing is added', 'Europe/Berlin', '2026-05-14T10:00+02:00 2026-05-14T11:15+02:00', undefined],
  ['in one with the same clock neither', 'Europe/Paris', '2026-05-14T10:00+02:00 2026-05-14T11:15+02:00', undefined],
  ['six hours behind', 'America/New_York', '2026-05-14T10:00+02:00 2026-05-14T11:15+02:00', '04:00–05:15'],
  [
    'five, while only America has summer time',
    'America/New_York',
    '2026-03-12T10:00+01:00 2026-03-12T11:15+01:00',
    '05:00–06:15',
  ],
  ['the day before', 'America/Los_Angeles', '2026-05-14T08:00+02:00 2026-05-14T09:00+02:00', 'Wed 23:00–00:00'],
  ['the day after', 'Asia/Tokyo', '2026-05-14T18:00+02:00 2026-05-14T18:30+02:00', 'Fri 01:00–01:30'],
  ['half an hour', 'Asia/Kolkata', '2026-05-14T10:00+02:00 2026-05-14T10:30+02:00', '13:30–14:00'],
])('%s', (_, zone, moments, expected) => {
  vi.stubEnv('TZ', zone);
  expect(localTime(moments, 'en')).toBe(expected);
});

test('a day is said in the language of the page', () => {
  vi.stubEnv('TZ', 'Asia/Tokyo');
  expect(localTime('2026-05-14T18:00+02:00 2026-05-14T18:30+02:00', 'de')).toBe('Fr 01:00–01:30');
});
