import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';

const weekly = {
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
  start: '2026-01-05T10:00',
  timezone: 'Europe/Berlin',
  duration: 'PT1H',
};
const ritual = (id: string, fields: object) => example('ritual', { title: id, cadence: weekly, ...fields }, { id });
const asPart = (part: string) => ({ roles: [{ role: 'team/platform', part }] });

test('a team is told of each ritual once, by what it does there, and how long all of them take', () => {
  const { tools, entry } = exampleSite([
    example('team', { title: 'Platform' }, { id: 'platform' }),
    ritual('hears', asPart('informed')),
    ritual('leads', {
      owner: 'team/platform',
      roles: [
        { role: 'team/platform', part: 'required' },
        { role: 'team/platform', part: 'facilitator' },
      ],
    }),
    ritual('keeps', { owner: 'team/platform', roles: [{ role: 'example-role', part: 'facilitator' }] }),
    ritual('archived', { ...asPart('required'), status: 'archived' }),
  ]);
  const [note] = tools.notes(entry('team', 'platform'));
  expect(note).toMatchObject({ topic: 'rituals', glance: { label: '1.0 hours a week', tone: 'plain' } });
  expect(note?.rows.map(({ label, state }) => [label, state?.label])).toEqual([
    ['leads', 'Facilitates'],
    ['hears', 'Hears of it'],
    ['keeps', undefined],
  ]);
  expect(note?.rows[0]?.details).toEqual(['Every Monday · 10:00–11:00 · next on Monday, 20 April 2026']);
});
