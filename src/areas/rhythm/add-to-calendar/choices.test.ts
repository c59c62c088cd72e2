/** What the links to calendars say: the whole rhythm where a provider takes one, and otherwise that they do not. */
import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { RitualBody } from '../ritual/pages.ts';

const cadence = {
  rrule: 'FREQ=MONTHLY;BYDAY=2TH;UNTIL=20261231',
  start: '2026-01-08T10:00',
  timezone: 'Europe/Berlin',
  duration: 'PT1H15M',
};

/** Today is 15 April 2026. */
function choicesOf(fields: Readonly<Record<string, unknown>> = {}, config = '') {
  const site = exampleSite([
    example('ritual', { title: 'Risks & plans', purpose: 'See *risks* early.', cadence, ...fields }),
    { file: 'playbook.yaml', text: `name: Example\ndescription: An example.\n${config}` },
  ]);
  const { calendar } = site.page<RitualBody>('ritual').body;
  return Object.fromEntries(
    (calendar?.choices ?? []).map(({ label, href, brings }) => {
      const address = new URL(href.replace(/^webcal:/, 'https:'));
      return [label, { brings, at: address.origin + address.pathname, ...Object.fromEntries(address.searchParams) }];
    }),
  );
}

test('Google takes the rhythm, from the next date on and on the clock of the ritual', () => {
  expect(choicesOf()['Google Calendar']).toEqual({
    brings: 'all dates, as they are today',
    at: 'https://calendar.google.com/calendar/render',
    action: 'TEMPLATE',
    text: 'Risks & plans',
    dates: '20260514T100000/20260514T111500',
    ctz: 'Europe/Berlin',
    recur: 'RRULE:FREQ=MONTHLY;BYDAY=2TH;UNTIL=20261231T225959Z',
    details: 'See risks early.',
  });
});

test('a rhythm that is counted begins with its first date', () => {
  const { 'Google Calendar': google } = choicesOf({ cadence: { ...cadence, rrule: 'FREQ=MONTHLY;BYDAY=2TH;COUNT=9' } });
  expect(google).toMatchObject({ dates: '20260108T100000/20260108T111500' });
});

test('a date that is held at another time moves none of the others', () => {
  const moved = [{ day: '2026-05-14', to: '2026-05-13T15:00' }];
  const { 'Google Calendar': google, Yahoo: yahoo } = choicesOf({ cadence: { ...cadence, moved } });
  expect(google).toMatchObject({ dates: '20260611T100000/20260611T111500' });
  expect(yahoo).toMatchObject({ st: '20260513T130000Z' });
});

test('where only a date is left that is held at another time, it is the only one', () => {
  const moved = [{ day: '2026-04-09', to: '2026-04-20T15:00' }];
  const rrule = 'FREQ=MONTHLY;BYDAY=2TH;UNTIL=20260430';
  const { 'Google Calendar': google } = choicesOf({ cadence: { ...cadence, rrule, moved } });
  expect(google).toMatchObject({ dates: '20260420T150000/20260420T161500', brings: 'only Monday, 20 April 2026' });
  expect(google).not.toHaveProperty('recur');
});

test('exceptions are in no address, and it says so', () => {
  const { 'Google Calendar': google } = choicesOf({ cadence: { ...cadence, exdates: ['2026-06-11'] } });
  expect(google?.brings).toBe('all dates, also those that are left out or moved');
});

test('without the address of the site, Outlook and Yahoo get one date', () => {
  const { 'Outlook.com': outlook, Yahoo: yahoo, ...others } = choicesOf();
  expect(outlook).toMatchObject({
    brings: 'only Thursday, 14 May 2026',
    at: 'https://outlook.live.com/calendar/0/deeplink/compose',
    startdt: '2026-05-14T08:00:00Z',
    enddt: '2026-05-14T09:15:00Z',
  });
  expect(yahoo).toMatchObject({ st: '20260514T080000Z', et: '20260514T091500Z', brings: 'only Thursday, 14 May 2026' });
  expect(Object.keys(others)).toEqual(['Google Calendar', 'Microsoft 365']);
});

test('with it, Outlook and Apple subscribe', () => {
  const choices = choicesOf({}, 'site: https://playbook.example.org\nbase: /book/\n');
  const feed = 'playbook.example.org/book/rituals/example-ritual.ics';
  expect(choices['Microsoft 365']).toEqual({
    brings: 'all dates, and follows changes',
    at: 'https://outlook.office.com/calendar/0/addfromweb',
    url: `https://${feed}`,
    name: 'Risks & plans',
  });
  expect(choices['Apple Calendar']).toEqual({ brings: 'all dates, and follows changes', at: `https://${feed}` });
});

test.each([
  ['follows an event', { cadence: { trigger: 'A release fails', within: 'P2D' } }],
  ['is archived', { status: 'archived' }],
  ['has ended', { cadence: { ...cadence, rrule: 'FREQ=MONTHLY;BYDAY=2TH;UNTIL=20260301' } }],
])('there are none where it %s', (_, fields) => {
  expect(choicesOf(fields)).toEqual({});
});
