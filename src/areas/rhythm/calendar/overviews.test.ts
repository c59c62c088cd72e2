import { expect, test } from 'vitest';
import { example, type Example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { ritualExports } from '../feeds/exports.ts';
import type { MonthBody } from './month.ts';
import type { QuarterBody } from './quarter.ts';
import type { ReviewsBody } from './reviews.ts';
import type { WeekBody } from './week.ts';
import { recurring } from '../ritual/rule-examples.ts';
import { ritualOverviews } from './overviews.ts';

/** Today is Wednesday, 15 April 2026. */
function overviews(...content: Example): Readonly<Record<string, unknown>> {
  const { view, tools } = exampleSite(content);
  return Object.fromEntries(ritualOverviews(view.entriesOf('ritual'), tools).map(({ path, body }) => [path, body]));
}

// The path of a page is what ties it to the type of its body.
const weekOf = (...content: Example) => overviews(...content)['/rhythm/'] as WeekBody;
const monthsOf = (...content: Example) => overviews(...content)['/rhythm/month/'] as MonthBody;
const quarterOf = (...content: Example) => overviews(...content)['/rhythm/quarter/'] as QuarterBody;
const reviewsOf = (...content: Example) => overviews(...content)['/rhythm/reviews/'] as ReviewsBody;

const tuesdays = recurring('FREQ=WEEKLY;BYDAY=TU', { start: '2026-01-06T10:00', exdates: ['2026-04-21'] });

test('the week is that of today, with each meeting in its place of the day', () => {
  const { span, zone, days } = weekOf(tuesdays);
  expect([span, zone]).toEqual(['13 to 19 April 2026', 'Europe/Berlin']);
  expect(
    days.map(({ name, isToday, meetings }) => [name, isToday, ...meetings.map(({ clock }) => clock.time)]),
  ).toEqual([
    ['Monday', false],
    ['Tuesday', false, '10:00–10:30'],
    ['Wednesday', true],
    ['Thursday', false],
    ['Friday', false],
  ]);
  expect(days[1]?.meetings[0]?.share).toEqual({ start: 12.5, size: 6.25 });
});

test('a weekend is shown where something happens on it', () => {
  const { days } = weekOf(recurring('FREQ=WEEKLY;BYDAY=SA', { start: '2026-01-10T10:00' }));
  expect(days.map(({ name }) => name).at(-1)).toBe('Saturday');
});

test('what is coming up leaves out what is not held, and knows a quarter', () => {
  const { items } = weekOf(tuesdays).coming ?? { items: [] };
  expect(items[0]).toMatchObject({ start: '2026-04-28T08:00:00Z', day: 'Tuesday, 28 April', isLater: false });
  expect(items.filter(({ isLater }) => !isLater)).toHaveLength(1);
  expect(items).toHaveLength(12);
});

test('a ritual in another zone has its place on the clock of most, and says its own', () => {
  const elsewhere = example(
    'ritual',
    {
      cadence: {
        rrule: 'FREQ=WEEKLY;BYDAY=MO',
        start: '2026-01-05T10:00',
        timezone: 'America/New_York',
        duration: 'PT1H',
      },
    },
    { id: 'across-the-sea' },
  );
  const { days } = weekOf(tuesdays, { ...tuesdays, id: 'second' }, elsewhere);
  expect(days[0]?.meetings).toMatchObject([
    {
      clock: {
        time: '10:00–11:00',
        zone: 'America/New_York',
        weekday: undefined,
        moments: '2026-04-13T10:00-04:00 2026-04-13T11:00-04:00',
      },
      share: { start: 87.5, size: 12.5 },
    },
  ]);
});

test('the months are whole weeks, and say what is left out', () => {
  const [april, may] = monthsOf(tuesdays).months;
  expect([april?.name, may?.name, april?.weeks.length]).toEqual(['April 2026', 'May 2026', 5]);
  const skipped = april?.weeks.flatMap(({ days }) => days).filter(({ meetings }) => meetings[0]?.isSkipped);
  expect(skipped?.map(({ number }) => number)).toEqual([21]);
});

test('the quarter has thirteen weeks and a line for each ritual', () => {
  const { weeks, months, groups } = quarterOf(tuesdays);
  expect([weeks.length, weeks[0]]).toEqual([13, '13']);
  expect(months.reduce((sum, { weeks: span }) => sum + span, 0)).toBe(13);
  expect(groups[0]?.rows[0]?.weeks.map((days) => days.map(({ number }) => number).join())).toEqual(
    '14,21,28,5,12,19,26,2,9,16,23,30,7'.split(','),
  );
});

test('rituals are filtered by the team that owns them and the roles that are invited', () => {
  const { filter, days } = weekOf(tuesdays);
  expect(days[1]?.meetings[0]?.ritual.filtered).toMatchObject({
    'data-team': 'example-team',
    'data-role': 'example-role',
    'data-category': 'sync',
  });
  // One choice is none.
  expect(filter).toEqual([]);
});

test('what no ritual reviews is said by kind', () => {
  const check = (id: string) => example('health-check', { title: id }, { id });
  const { reviewed, nothing, kinds } = reviewsOf(
    example('ritual', { reviews: ['pulse'] }),
    example('ritual', { title: 'Planning' }, { id: 'planning' }),
    check('pulse'),
    check('readiness'),
  );
  expect(reviewed.map(({ links }) => links.map(({ label }) => label))).toEqual([['pulse']]);
  expect(nothing.map(({ label }) => label)).toEqual(['Planning']);
  expect(
    kinds.map(({ label, total, unreviewed }) => [label, total, unreviewed.map(({ label: each }) => each)]),
  ).toEqual([['Health checks', 2, ['readiness']]]);
});

test('a register is reviewed as a whole where an agenda shows one of its lists', () => {
  const agenda = [{ title: 'What got worse', minutes: 5, shows: ['risks-worse'] }];
  const { reviewed, kinds } = reviewsOf(
    example('ritual', { agenda }),
    example('risk', {}, { id: 'late-supplier' }),
    example('risk', {}, { id: 'old-boiler' }),
    example('debt'),
    example('system'),
    example('domain'),
  );
  expect(reviewed.map(({ links }) => links)).toEqual([[{ label: 'Risks', href: '/risks/' }]]);
  expect(kinds.map(({ label, unreviewed }) => [label, unreviewed.length])).toEqual([
    ['Debt items', 1],
    ['Risks', 0],
  ]);
});

test('nothing of what the audience may not see is in a page or a calendar', () => {
  const { view, tools } = exampleSite([
    { ...tuesdays, data: { ...tuesdays.data, roles: [{ role: 'treasurer', part: 'facilitator' }] } },
    example('ritual', { title: 'Treasurers meet', visibility: 'restricted' }, { id: 'hidden' }),
    example('role', { title: 'Treasurer', visibility: 'restricted' }, { id: 'treasurer' }),
  ]);
  const rituals = view.entriesOf('ritual');
  const files = ritualExports(rituals, tools).map(({ path, content }) => path + content());
  expect(JSON.stringify([ritualOverviews(rituals, tools), files])).not.toMatch(/treasurer|hidden/i);
});

test('there is a calendar for all, each team, each role, each category and each ritual', () => {
  const { view, tools } = exampleSite([
    tuesdays,
    example('ritual', { cadence: { trigger: 'A release fails', within: 'P2D' } }, { id: 'after-a-release' }),
  ]);
  expect(ritualExports(view.entriesOf('ritual'), tools).map(({ path }) => path)).toEqual([
    '/rhythm/all.ics',
    '/rhythm/teams/example-team.ics',
    '/rhythm/roles/example-role.ics',
    '/rhythm/categories/sync.ics',
    '/rituals/example-ritual.ics',
  ]);
});

test('each week, month and quarter leads to the one before and after, as far as there are pages', () => {
  const pages = overviews(tuesdays);
  const walk = (from: string): readonly string[] => {
    const { steps } = pages[from] as WeekBody;
    return [from, ...(steps.later === undefined ? [] : walk(steps.later.href))];
  };
  expect(walk('/rhythm/2026-03-30/')).toEqual([
    '/rhythm/2026-03-30/',
    '/rhythm/2026-04-06/',
    '/rhythm/',
    ...['04-20', '04-27', '05-04', '05-11', '05-18', '05-25', '06-01', '06-08'].map((day) => `/rhythm/2026-${day}/`),
  ]);
  expect(walk('/rhythm/month/2026-03/')).toHaveLength(5);
  expect(walk('/rhythm/quarter/2026-01-12/')).toEqual([
    '/rhythm/quarter/2026-01-12/',
    '/rhythm/quarter/',
    '/rhythm/quarter/2026-07-13/',
    '/rhythm/quarter/2026-10-12/',
  ]);
  const { steps, span, coming } = pages['/rhythm/2026-04-06/'] as WeekBody;
  expect([steps.earlier?.href, steps.now, span, coming]).toEqual([
    '/rhythm/2026-03-30/',
    { label: 'This week', href: '/rhythm/' },
    '6 to 12 April 2026',
    undefined,
  ]);
});
