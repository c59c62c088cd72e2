/** What came of a check: the latest answers, what is late, what comes back, and who has not run it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { healthCheckPages } from '../health-check/pages.ts';
import { answer, area, question } from '../health-check/rule-examples.ts';
import { lastInARow } from './repeats.ts';
import type { ResultsBody } from './results-body.ts';

const scale = [
  answer('worse', 'Needs help', '▼'),
  answer('between', 'Holding', '◆'),
  answer('better', 'Going well', '▲'),
];
const check = (fields: object = {}) =>
  example('health-check', {
    scale,
    areas: [area('safety', question('speaking-up')), area('pace', question('evenings', 'Are evenings quiet?'))],
    comparability: 'trend',
    ...fields,
  });
const teams = ['Beacons', 'Anchors', 'Cables'].map((title) => example('team', { title }, { id: title.toLowerCase() }));
const action = (id: string, due: string, status = 'open') => ({
  id,
  text: `Do ${id}.`,
  owner: 'example-role',
  due,
  status,
});

const run = (unit: string, date: string, speakingUp: string, evenings: string, fields: object = {}) =>
  example(
    'snapshot',
    {
      unit: `team/${unit}`,
      date,
      results: { 'speaking-up': { answer: speakingUp }, evenings: { answer: evenings } },
      ...fields,
    },
    { id: `${unit}-${date}` },
  );
const runs = [
  run('beacons', '2026-01-08', 'worse', 'between', {
    actions: [action('lights', '2026-02-01'), action('cake', '2026-02-01')],
  }),
  run('beacons', '2026-04-08', 'worse', 'better', {
    actions: [action('lights', '2026-04-10'), action('cake', '2026-02-01', 'done'), action('plants', '2026-05-01')],
  }),
  run('anchors', '2026-02-04', 'better', 'worse'),
];

const siteOf = (fields: object = {}) => exampleSite([check(fields), ...teams, ...runs]);
function bodyOf(fields: object = {}) {
  const { tools, entry } = siteOf(fields);
  const page = healthCheckPages(entry('health-check'), tools).find(({ template }) => template === 'results');
  return page?.body as ResultsBody;
}

describe('the latest answers', () => {
  test('stand by name, area by area, in words and signs, each beside the run before of the same unit', () => {
    const { latest } = bodyOf();
    expect(latest?.columns.map(({ label }) => label)).toEqual(['Area of safety', 'Area of pace']);
    expect(
      latest?.rows.map(({ label, cells, change }) => [
        label,
        ...cells.map((cell) => cell && `${cell.sign} ${cell.words} ${cell.warmth}`),
        change,
      ]),
    ).toEqual([
      ['Anchors<span class="fine under">4 February 2026</span>', '▲ 3.0 of 3 4', '▼ 1.0 of 3 0', undefined],
      [
        'Beacons<span class="fine under">8 April 2026 · 2 actions open, 1 late</span>',
        '▼ 1.0 of 3, the same 0',
        '▲ 3.0 of 3, better 4',
        '▲ better',
      ],
    ]);
  });

  test('are not put side by side where they are compared with nothing', () => {
    const body = bodyOf({ comparability: 'never' });
    expect([body.latest, body.repeats]).toEqual([undefined, undefined]);
    expect(body.units.map(({ label, trend }) => [label, trend])).toEqual([
      ['Anchors', undefined],
      ['Beacons', undefined],
    ]);
  });
});

test('what is late is told with its owner and how late it is, of the latest run only', () => {
  expect(bodyOf().late).toMatchObject([
    {
      html: 'Do lights.',
      href: '/snapshots/beacons-2026-04-08/#action-lights',
      unit: 'Beacons',
      owner: { href: '/roles/example-role/' },
      says: '5 days late',
    },
  ]);
});

test('what comes back is what was at its worst twice in a row, and what was carried over', () => {
  expect(
    bodyOf().repeats?.map(({ unit, items }) => [unit, ...items.map(({ html, says }) => `${html} ${says}`)]),
  ).toEqual([
    [
      'Beacons',
      'Do we say what worries us? Needs help, two runs in a row',
      'Do lights. an action that is open for two runs',
    ],
  ]);
});

test('who has not run it this quarter is told with the last day, or as never', () => {
  const { notRun } = bodyOf();
  expect(notRun.title).toBe('Not run in Q2 2026');
  expect(notRun.before.map(({ label, says }) => `${label}: ${says}`)).toEqual(['Anchors: last on 4 February 2026']);
  expect(notRun.never.map(({ label }) => label)).toEqual(['Cables', 'Example team']);
});

test('meetings are told of actions, and leaders of teams without a check', () => {
  const { tools } = siteOf();
  const told = (name: 'actions-open' | 'actions-overdue' | 'units-without-check') =>
    tools.list(name, '2026-04-08').map(({ item, says, owner }) => `${item.label} | ${says} | ${owner?.label}`);
  expect(told('actions-open')).toEqual(['Do plants. | Beacons, Team pulse | Example role']);
  expect(told('actions-overdue')).toEqual(['Do lights. | Beacons, Team pulse | Example role']);
  expect(told('units-without-check')).toEqual([
    'Anchors | last on 4 February 2026 | Anchors',
    'Cables | never checked | Cables',
    'Example team | never checked | Example team',
  ]);
});

test('a board that helps others and owns nothing is asked once it has run a check, a team that owns a system at once', () => {
  const helping = ['Anchors', 'Board', 'Diggers'].map((title) =>
    example('team', { title, type: 'enabling' }, { id: title.toLowerCase() }),
  );
  const dug = [example('domain'), example('system', { owner: 'team/diggers' })];
  const { tools, entry } = exampleSite([check(), ...helping, ...dug, run('anchors', '2026-02-04', 'better', 'worse')]);
  const asked = tools.list('units-without-check', '2026-04-08').map(({ item }) => item.label);
  expect(asked).toEqual(expect.arrayContaining(['Anchors', 'Diggers']));
  expect(asked).not.toContain('Board');
  const results = healthCheckPages(entry('health-check'), tools).find(({ template }) => template === 'results');
  expect((results?.body as ResultsBody).notRun.never.map(({ label }) => label)).not.toContain('Board');
});

test('runs in a row are counted back from the last', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (held) => {
      const count = lastInARow(held, (each) => each);
      expect(held.slice(held.length - count).every((each) => each)).toBe(true);
      expect(held.at(-count - 1) ?? false).toBe(false);
    }),
  );
});
