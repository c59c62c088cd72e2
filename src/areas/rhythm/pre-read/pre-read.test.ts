/** The page for the next meeting: what the registers put under its agenda. */
import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite, type Former } from '#testing/example-site.ts';
import type { PreReadBody } from './pre-read.ts';

const WEEKLY = {
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
  start: '2026-01-06T10:00',
  timezone: 'Europe/Berlin',
  duration: 'PT45M',
};

const AGENDA = [
  { title: 'What is late', minutes: 15, shows: ['decisions-overdue', 'exceptions-ending'] },
  { title: 'Anything else', minutes: 5 },
];

const decision = (title: string, fields: Readonly<Record<string, unknown>> = {}, id = 'example-decision') =>
  example('decision', { title, status: 'proposed', created: '2026-03-01', decideBy: '2026-04-01', ...fields }, { id });

function preReadOf(ritual: Readonly<Record<string, unknown>>, past: readonly Former[] = []) {
  const content = [decision('Keep events for a week'), example('ritual', { agenda: AGENDA, ...ritual })];
  return exampleSite(content, 'internal', past)
    .pages('ritual')
    .find(({ path }) => path === 'next/');
}

const bodyOf = (page: ReturnType<typeof preReadOf>) => page?.body as PreReadBody;

test('shows under each agenda item what belongs there, with how late it is', () => {
  const page = preReadOf({ cadence: WEEKLY });
  expect(page?.nav).toEqual({ label: 'Next meeting' });
  const { items, next } = bodyOf(page);
  expect(next?.day).toBe('Tuesday, 21 April 2026');
  expect(items.map(({ title, lists }) => [title, lists.map(({ name, count }) => [name, count])])).toEqual([
    [
      'What is late',
      [
        ['decisions-overdue', 1],
        ['exceptions-ending', 0],
      ],
    ],
    ['Anything else', []],
  ]);
  expect(items[0]?.lists[0]).toMatchObject({
    title: 'Decisions past their date',
    page: '/decisions/',
    rows: [{ label: 'Keep events for a week', due: '2026-04-01', when: '14 days late', isLate: true }],
  });
});

test('no list, no page; and none for what is no longer held', () => {
  expect(preReadOf({ cadence: WEEKLY, agenda: [{ title: 'Talk', minutes: 10 }] })).toBeUndefined();
  expect(preReadOf({ cadence: WEEKLY, status: 'archived' })).toBeUndefined();
});

test('looks back to the last one, or four weeks where there was none', () => {
  expect(bodyOf(preReadOf({ cadence: WEEKLY }))).toMatchObject({ since: '2026-04-14', isFirst: false });
  const first = { ...WEEKLY, start: '2026-05-05T10:00' };
  expect(bodyOf(preReadOf({ cadence: first }))).toMatchObject({ since: '2026-03-18', isFirst: true });
  const triggered = { trigger: 'A *major* incident', within: 'P5D', duration: 'PT45M' };
  expect(bodyOf(preReadOf({ cadence: triggered }))).toMatchObject({ since: '2026-03-18', isFirst: true });
});

test('skips a day on which it was not held', () => {
  expect(bodyOf(preReadOf({ cadence: { ...WEEKLY, exdates: ['2026-04-14'] } })).since).toBe('2026-04-07');
});

test('tells what happened since: of kinds whose lists the agenda shows, by what stood in the files then', () => {
  const then = [decision('Keep events for a week', { status: 'draft' }), example('ritual', { cadence: WEEKLY })];
  const { happened } = bodyOf(preReadOf({ cadence: WEEKLY }, [{ day: '2026-04-10', content: then }]));
  expect(happened.map(({ label, says }) => `${label}: ${says}`)).toEqual(['Keep events for a week: proposed']);
});
