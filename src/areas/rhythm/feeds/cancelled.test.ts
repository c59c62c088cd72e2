/** Who subscribed to a calendar hears what became of its rituals, by whichever address and under whichever name. */
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { example, type ExampleEntry } from '#model/rule.ts';
import { exampleSite, type Former } from '#testing/example-site.ts';
import { ritualExports } from './exports.ts';

const cadence = {
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
  start: '2026-01-05T10:00',
  timezone: 'Europe/Berlin',
  duration: 'PT30M',
};
const role = { role: 'role/example-role', part: 'facilitator' };

function held(id: string, fields: Readonly<Record<string, unknown>> = {}, at = '10:00'): ExampleEntry {
  return example(
    'ritual',
    { title: 'Sync', roles: [role], cadence: { ...cadence, start: `2026-01-05T${at}` }, ...fields },
    { id },
  );
}

/** Each calendar with what it says of its events; today is 15 April 2026. @param past from the oldest */
function feedsAfter(
  past: readonly (readonly [string, readonly ExampleEntry[]])[],
  others: readonly ExampleEntry[] = [example('team'), example('role')],
): ReadonlyMap<string, readonly string[]> {
  const former = past.map(([day, rituals]): Former => ({ day, content: [...rituals, ...others] })).toReversed();
  const { view, tools } = exampleSite(former[0]?.content ?? [], 'internal', former);
  const files = ritualExports(view.entriesOf('ritual'), tools).filter(({ path }) => path.endsWith('.ics'));
  return new Map(files.map(({ path, content }) => [path, told(content())]));
}

function told(file: string): readonly string[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const [uid = ''] = String(event.getFirstPropertyValue('uid')).split('@');
    const [sequence, status, moved] = ['sequence', 'status', 'recurrence-id'].map((name) =>
      event.getFirstPropertyValue(name),
    );
    return `${uid} ${String(sequence)} ${String(status)}${moved === null ? '' : ` ${String(moved)}`}`;
  });
}

test('a ritual that was renamed, changed and deleted is cancelled as what it was known as, after all its changes', () => {
  const feeds = feedsAfter([
    ['2026-01-02', [held('first')]],
    ['2026-02-02', [held('second', { aliases: ['first'] })]],
    ['2026-03-02', [held('second', { aliases: ['first'] }, '11:00')]],
    ['2026-03-09', []],
  ]);
  for (const path of ['/rhythm/all.ics', '/rituals/first.ics', '/rituals/second.ics'])
    expect([path, feeds.get(path)]).toEqual([path, ['ritual-first 2 CANCELLED']]);
});

test.each([
  ['archived', [held('sync', { status: 'archived' })]],
  ['deleted', []],
])('where the last ritual of a calendar is %s, the calendar stays and says so', (_, now) => {
  const feeds = feedsAfter([
    ['2026-01-02', [held('sync')]],
    ['2026-03-02', now],
  ]);
  expect([...feeds.keys()].toSorted()).toEqual([
    '/rhythm/all.ics',
    '/rhythm/categories/sync.ics',
    '/rhythm/roles/example-role.ics',
    '/rhythm/teams/example-team.ics',
    '/rituals/sync.ics',
  ]);
  for (const events of feeds.values()) expect(events).toEqual(['ritual-sync 1 CANCELLED']);
});

test('the calendar of a team goes on under the name that the team had', () => {
  const feeds = feedsAfter(
    [['2026-01-02', [held('sync')]]],
    [example('team', { aliases: ['former-team'] }), example('role')],
  );
  expect(feeds.get('/rhythm/teams/former-team.ics')).toEqual(['ritual-sync 0 CONFIRMED']);
});

test.each([
  ['after its last day', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20260531'],
  ['after it was held as often as it should be', 'FREQ=WEEKLY;BYDAY=MO;COUNT=18'],
  ['on another day of the week', 'FREQ=WEEKLY;BYDAY=MO,WE'],
])('a time that is moved from a day without an occurrence, such as %s, adds none', (_, rrule) => {
  const moved = ['2026-05-04', rrule.includes('WE') ? '2026-06-09' : '2026-06-08'].map((day) => ({
    day,
    to: `${day}T15:00`,
  }));
  const feeds = feedsAfter([['2026-01-02', [held('sync', { cadence: { ...cadence, rrule, moved } })]]]);
  expect(feeds.get('/rhythm/all.ics')).toEqual([
    'ritual-sync 0 CONFIRMED',
    'ritual-sync 0 CONFIRMED 2026-05-04T10:00:00',
  ]);
});
