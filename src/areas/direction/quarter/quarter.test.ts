import { describe, expect, test } from 'vitest';
import { example, type Example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { outcomeOverviews } from './overviews.ts';
import type { QuarterIndexBody } from './quarter-index.ts';
import type { QuarterBody } from './quarter.ts';

type Fields = Readonly<Record<string, unknown>>;

const keyResults = [{ id: 'rises', text: 'It rises.', metric: 'example-metric', baseline: 40, target: 60 }];
const outcome = (id: string, fields: Fields = {}) =>
  example('outcome', { title: id, period: '2026-Q2', keyResults, ...fields }, { id });
const experiment = (id: string, fields: Fields = {}) =>
  example('experiment', { title: id, quarter: '2026-Q2', ...fields }, { id });
const series = [
  { date: '2026-01-05', value: 41 },
  { date: '2026-03-30', value: 48 },
  { date: '2026-04-13', value: 62 },
];
const metric = example('metric', { unit: '%', direction: 'up', series });

/** Today is 15 April 2026, in the second quarter. */
function pagesOf(...content: Example) {
  const { view, tools } = exampleSite([metric, ...content]);
  return outcomeOverviews(view.entriesOf('outcome'), tools);
}

function quarterOf(path: string, ...content: Example): QuarterBody {
  const page = pagesOf(...content).find((each) => each.path === `/quarters/${path}/`);
  if (page === undefined) throw new Error(`There is no page for ${path}`);
  // Its path is what ties a page to the type of its body.
  return page.body as QuarterBody;
}

const labels = (links: readonly { readonly label: string }[]) => links.map(({ label }) => label);

describe('the quarters that have a page', () => {
  test('are those of outcomes, milestones, ends and experiments, and the current one', () => {
    const paths = pagesOf(
      outcome('half', { period: '2025-H2', milestones: [{ id: 'm', text: 'It runs.', due: '2027-02-01' }] }),
      outcome('gone', { period: '2026-Q4', horizon: 'dropped', ended: { on: '2026-01-15', because: 'No.' } }),
      experiment('tried', { quarter: '2027-Q3' }),
    ).map(({ path }) => path);
    expect(paths).toEqual([
      '/roadmap/',
      ...['2025-q3', '2025-q4', '2026-q1', '2026-q2', '2026-q4', '2027-q1', '2027-q3'].map(
        (each) => `/quarters/${each}/`,
      ),
      '/quarters/',
    ]);
  });

  test('without an outcome there is the current one, which says that it is empty', () => {
    const { groups, experiments, milestones, agreements, notDone, sections } = quarterOf('2026-q2');
    expect([groups, experiments.focus, milestones, agreements.open, agreements.agreed, notDone]).toEqual(
      Array.from({ length: 6 }, () => []),
    );
    expect(sections.dropped).toBeUndefined();
  });

  test('lead to the one before and the one after, and back to the current one', () => {
    const content = [outcome('early', { period: '2025-Q4' }), outcome('late', { period: '2026-Q3' })];
    expect(quarterOf('2026-q2', ...content).ways).toMatchObject({
      before: { label: 'Q4 2025', href: '/quarters/2025-q4/' },
      after: { label: 'Q3 2026', href: '/quarters/2026-q3/' },
      current: undefined,
    });
    expect(quarterOf('2025-q4', ...content).ways).toMatchObject({ before: undefined, current: { label: 'Q2 2026' } });
  });

  test('only the current one is offered, on the home page too', () => {
    const offered = pagesOf(outcome('early', { period: '2025-Q4' })).filter(({ action }) => action?.onHome === true);
    expect(offered.map(({ path, listed }) => [path, listed])).toEqual([['/quarters/2026-q2/', true]]);
  });

  test('are listed with the latest first', () => {
    const index = pagesOf(outcome('early', { period: '2025-Q4' })).at(-1)?.body as QuarterIndexBody;
    expect(index.quarters.map(({ label, isCurrent, outcomes }) => [label, isCurrent, labels(outcomes)])).toEqual([
      ['Q2 2026', true, []],
      ['Q4 2025', false, ['early']],
    ]);
  });
});

describe('outcomes', () => {
  test('stand in each quarter of a half-year', () => {
    const half = outcome('half', { period: '2026-H1' });
    expect(['2026-q1', '2026-q2'].map((path) => labels(quarterOf(path, half).groups))).toEqual([['half'], ['half']]);
    expect(quarterOf('2026-q1', half).groups[0]?.period).toBe('H1 2026');
  });

  test.each([
    ['2026-q1', 48, 'measured on 30 March 2026', false],
    ['2026-q2', 62, 'measured on 13 April 2026', true],
  ])('in %s have the value of its last day, or of today', (path, now, source, isReached) => {
    const [group] = quarterOf(path, outcome('half', { period: '2026-H1' })).groups;
    expect(group?.keyResults).toMatchObject([
      { figures: { baseline: 40, now, target: 60, unit: '%' }, now: { source }, isReached },
    ]);
  });

  test('that were dropped later are in the quarters before, and then among what was dropped', () => {
    const gone = outcome('gone', {
      period: '2026-H1',
      horizon: 'dropped',
      ended: { on: '2026-04-03', because: 'No.' },
    });
    const [before, after] = ['2026-q1', '2026-q2'].map((path) => quarterOf(path, gone));
    expect([labels(before!.groups), labels(before!.dropped)]).toEqual([['gone'], []]);
    expect([labels(after!.groups), after!.dropped]).toMatchObject([[], [{ label: 'gone', because: 'No.' }]]);
  });

  test('are read in the rituals that review them', () => {
    const { reviewedIn } = quarterOf(
      '2026-q2',
      outcome('ours'),
      example('ritual', { title: 'Planning', reviews: ['outcome/ours'] }, { id: 'planning' }),
    );
    expect(labels(reviewedIn)).toEqual(['Planning']);
  });
});

test('a refuted hypothesis says as much as a confirmed one; what is no focus is named', () => {
  const learned = 'We know more.';
  const { focus, others } = quarterOf(
    '2026-q2',
    experiment('right', { focus: true, result: 'confirmed', learned, started: '2026-04-01' }),
    experiment('wrong', { focus: true, result: 'refuted', learned, started: '2026-04-02', team: 'team/others' }),
    experiment('besides', { started: '2026-04-01', ends: '2026-05-29' }),
    example('team', {}, { id: 'others' }),
  ).experiments;
  expect(focus.map(({ label, stand, learned: said }) => [label, stand, said])).toEqual([
    ['right', 'Confirmed', learned],
    ['wrong', 'Refuted', learned],
  ]);
  expect(others).toMatchObject([{ label: 'besides', stand: 'Running' }]);
});

test('what is past due comes first, and stays with the current quarter until it is reached', () => {
  const content = outcome('ours', {
    milestones: [
      { id: 'a', text: 'Reached', due: '2026-04-10', done: '2026-04-09' },
      { id: 'b', text: 'Open', due: '2026-06-10' },
      { id: 'c', text: 'Overdue', due: '2026-03-20' },
      { id: 'd', text: 'Next year', due: '2027-03-20' },
    ],
  });
  const stands = (path: string) => quarterOf(path, content).milestones.map(({ text, stand }) => `${text}: ${stand}`);
  expect(stands('2026-q2')).toEqual(['Overdue: past due', 'Reached: reached on 9 April 2026', 'Open: open']);
  expect(stands('2026-q1')).toEqual(['Overdue: past due']);
  expect(quarterOf('2026-q2', content).short).toMatchObject({ milestones: { count: 1, all: 3 }, late: 1 });
});

test('what is not agreed is apart from what is', () => {
  const { agreements, short } = quarterOf(
    '2026-q2',
    outcome('ours', { dependsOn: ['team/example-team', { on: 'team/example-team', what: 'Prices', agreed: true }] }),
  );
  expect([agreements.open.length, agreements.agreed.map(({ what }) => what), short.open]).toEqual([1, ['Prices'], 1]);
});

test('what is left undone is said by outcomes, and by the strategies of the time', () => {
  const strategy = (id: string, from: string, to: string) =>
    example('strategy', { title: id, horizon: { from, to }, notDoing: [`No ${id}.`] }, { id });
  const { notDone } = quarterOf(
    '2026-q2',
    strategy('current', '2026-06-30', '2026-12-31'),
    strategy('over', '2025-01-01', '2026-03-31'),
    outcome('ours', { notDoing: ['No telephone.'] }),
    outcome('silent'),
  );
  expect(notDone.map(({ of, texts }) => [of.label, ...texts])).toEqual([
    ['current', 'No current.'],
    ['ours', 'No telephone.'],
  ]);
});

test.each([
  ['', undefined],
  ['capacity: { refactoring: 12, modernisation: 8 }', { sum: 20, rest: 80, kept: [{ share: 12 }, { share: 8 }] }],
])('what is kept of a cycle: %s', (line, expected) => {
  const text = `name: Example\ndescription: An example.\n${line}\n`;
  const { capacity } = quarterOf('2026-q2', { file: 'playbook.yaml', text });
  if (expected === undefined) expect(capacity).toBeUndefined();
  else expect(capacity).toMatchObject(expected);
});

test('what was paid of debt in a quarter is told', () => {
  const paid = example('debt', {
    state: 'paid',
    paidOn: '2026-03-20',
    principal: { personDays: { low: 6, high: 10 } },
  });
  const around = [example('domain'), example('system'), paid];
  expect(
    ['2026-q1', '2026-q2'].map((path) => quarterOf(path, outcome('half', { period: '2026-H1' }), ...around).debtPaid),
  ).toEqual([
    '8 person-days of debt were paid in full, 1 debt item. What was spent on parts is not recorded.',
    'No debt item was paid in full. What was spent on parts is not recorded.',
  ]);
});
