/** What came of a check: the latest answers, what is open, what comes back, and what may be compared. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { healthCheckPages } from '../health-check/pages.ts';
import { answer, area, question } from '../health-check/rule-examples.ts';
import { lastInARow } from './repeats.ts';
import type { ResultsBody } from './results-body.ts';
import type { TrendBody } from './trend-body.ts';

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
  const told = (fields: object = {}) =>
    bodyOf(fields).latest.rows.map(({ label, cells, compared, isOld }) => [
      label,
      ...cells.map(
        (cell) => cell && `${cell.sign} ${cell.words} ${cell.warmth} at ${cell.position?.at}, ${cell.change}`,
      ),
      compared,
      isOld,
    ]);

  test('stand by name, area by area, in words and signs, each beside the run before of the same unit', () => {
    expect(bodyOf().latest.columns.map(({ label }) => label)).toEqual(['Area of safety', 'Area of pace']);
    expect(told()).toEqual([
      ['Anchors', '▲ Going well 4 at 1, undefined', '▼ Needs help 0 at 0, undefined', undefined, 'Not run in Q2 2026'],
      [
        'Beacons',
        '▼ Needs help 0 at 0, = the same',
        '▲ Going well 4 at 1, ▲ better',
        'since 8 January 2026',
        undefined,
      ],
    ]);
  });

  test('lead to the answers of their run', () => {
    expect(bodyOf().latest.rows[1]?.cells.map((cell) => cell?.href)).toEqual([
      '/snapshots/beacons-2026-04-08/#area-safety',
      '/snapshots/beacons-2026-04-08/#area-pace',
    ]);
  });

  test('have what is still open beside them, with its owner and how late it is, of the latest run only', () => {
    expect(bodyOf().latest.rows.map(({ actions }) => actions)).toMatchObject([
      [],
      [
        {
          html: 'Do lights.',
          href: '/snapshots/beacons-2026-04-08/#action-lights',
          owner: { href: '/roles/example-role/' },
          late: '5 days late',
        },
        { html: 'Do plants.', late: undefined },
      ],
    ]);
  });

  test('are no grid, and say nothing of before, where they are compared with nothing', () => {
    const body = bodyOf({ comparability: 'never' });
    expect([body.latest.isGrid, body.repeats]).toEqual([false, undefined]);
    expect(told({ comparability: 'never' }).map(([, , , compared]) => compared)).toEqual([undefined, undefined]);
    expect(body.latest.rows.flatMap(({ cells }) => cells.map((cell) => cell?.change))).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
    expect(body.latest.rows[0]?.href).toBe('/snapshots/anchors-2026-02-04/');
    expect(body.units.map(({ label, trend }) => [label, trend])).toEqual([
      ['Anchors', undefined],
      ['Beacons', undefined],
    ]);
  });

  test('of a group that is too small are not shown, whatever rules are off', () => {
    const [row] = bodyOf({ minRespondents: 9 }).latest.rows;
    expect([row?.isFew, row?.cells]).toEqual([true, []]);
  });

  test('are told with the units that never ran it', () => {
    expect(bodyOf().latest.never.map(({ label }) => label)).toEqual(['Cables', 'Example team']);
  });

  test('of an area that turns questions round are named by no answer', () => {
    const reversed = { ...question('speaking-up'), reverseScored: true };
    const areas = [area('safety', reversed), area('pace', question('evenings', 'Are evenings quiet?'))];
    expect(told({ areas })[0]?.[1]).toBe('▼ Mostly bad news 0 at 0, undefined');
    expect(bodyOf({ areas }).latest.legend).toEqual([]);
  });
});

describe('a check with two versions', () => {
  const asked = [
    area('safety', question('speaking-up')),
    area('pace', { ...question('evenings', 'Are evenings quiet?'), since: 2 }),
  ];
  const second = run('beacons', '2026-04-13', 'better', 'worse', { version: 2 });
  const { tools, entry } = exampleSite([check({ version: 2, areas: asked }), ...teams, ...runs, second]);
  const pages = healthCheckPages(entry('health-check'), tools);
  const body = <Body>(template: string, path: RegExp) =>
    pages.find((page) => page.template === template && path.test(page.path))?.body as Body;

  test('compares the questions that both versions ask, and says which those are', () => {
    const [, row] = body<ResultsBody>('results', /./).latest.rows;
    expect(row?.compared).toBe('since 8 April 2026, version 1: 1 of 2 questions can be compared');
    expect(row?.cells.map((cell) => cell?.change)).toEqual(['▲ better', undefined]);
    const trend = body<TrendBody>('trend', /beacons/);
    expect(trend.compared).toEqual({
      says: 'Better and worse mean: since the check of 8 April 2026. That was version 1 of the questions, the latest is version 2: 1 of 2 questions can be compared, and these cannot:',
      others: ['Are evenings quiet?'],
    });
    expect(trend.columns.map(({ label }) => label).at(-1)).toBe('13 April 2026, version 2');
  });

  test('tells an answer to what was asked otherwise, and judges it by nothing', () => {
    const [evenings] = body<TrendBody>('trend', /beacons/).areas[1]?.rows ?? [];
    expect(evenings?.cells.map((cell) => `${cell?.words} ${cell?.warmth}`)).toEqual([
      'Holding (asked otherwise then) none',
      'Going well (asked otherwise then) none',
      'Needs help 0',
    ]);
    expect(evenings?.values).toEqual([undefined, undefined, 0]);
  });
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
  expect((results?.body as ResultsBody).latest.never.map(({ label }) => label)).not.toContain('Board');
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
