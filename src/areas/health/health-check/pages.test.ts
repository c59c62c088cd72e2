import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { ResultsBody } from '../results/results-body.ts';
import type { TrendBody } from '../results/trend-body.ts';
import { areaViews } from './question-views.ts';
import type { RunBody } from '../run/run-body.ts';
import type { HealthCheckBody } from './sheet.ts';
import { healthCheckPages } from './pages.ts';
import { answer, area, question } from './rule-examples.ts';

const scale = [
  answer('worse', 'Needs help', '▼'),
  answer('between', 'Holding', '◆'),
  answer('better', 'Going well', '▲'),
];
const areas = [
  area('safety', question('speaking-up'), question('asking', 'Do we *ask* early?')),
  area('pace', question('evenings', 'Are evenings quiet?')),
];

const pageOf = (fields: Readonly<Record<string, unknown>>) =>
  exampleSite([example('health-check', { scale, areas, ...fields })]).page<HealthCheckBody>('health-check');

describe('the page of a health check', () => {
  test('counts the questions through the whole sheet', () => {
    const { body } = pageOf({});
    expect(
      body.areas.map(({ questions }) => questions.map(({ number, id, text }) => `${number} ${id} ${text}`)),
    ).toEqual([
      ['1 speaking-up Do we say what worries us?', '2 asking Do we <em>ask</em> early?'],
      ['3 evenings Are evenings quiet?'],
    ]);
    expect(body.facts).toEqual([
      { label: 'Asked of', html: 'A team' },
      { label: 'Questions', html: '3 in two areas' },
    ]);
  });

  test('colours answers from bad to good', () => {
    const { body } = pageOf({});
    expect(body.scale.map(({ glyph, tone }) => `${glyph} ${tone}`)).toEqual(['▼ bad', '◆ middle', '▲ good']);
  });

  test('turns the colours of a reversed question round, and leaves the answers themselves plain', () => {
    const { body } = pageOf({
      areas: [area('safety', { ...question('fear', 'Do we fear releases?'), reverseScored: true })],
    });
    expect(body.areas[0]?.questions[0]?.answers.map(({ tone }) => tone)).toEqual(['good', 'middle', 'bad']);
    expect(body.scale.map(({ tone }) => tone)).toEqual(['plain', 'plain', 'plain']);
  });

  test('says how to run it', () => {
    expect(pageOf({ prefill: ['debt', 'risks'], comparability: 'trend', minRespondents: 4 }).body.method.paragraphs)
      .toMatchInlineSnapshot(`
      [
        "Everyone answers on their own, and the answers are shown all at once. Then talk about where you differ, and about the lowest answers, before you agree on what to do first.",
        "With fewer than four people, keep what you agreed on and no count of the answers: in a small group a count names people. Answers are compared with earlier ones of the same unit, never with those of another.",
        "Bring the figures with you: the registers of technical debt and risks say more than memory does.",
      ]
    `);
  });

  test('has an anchor for its answers, its areas and its method', () => {
    expect(pageOf({}).anchors).toEqual(['answers', 'area-safety', 'area-pace', 'how-to-run-it']);
  });
});

const snapshotOf = (date: string, answers: Readonly<Record<string, string>>, fields: object = {}) =>
  example(
    'snapshot',
    {
      date,
      unit: 'team/example-team',
      results: Object.fromEntries(Object.entries(answers).map(([id, given]) => [id, { answer: given }])),
      ...fields,
    },
    { id: `on-${date}` },
  );
const action = (id: string, status: string) => ({
  id,
  text: 'Say *so*.',
  owner: 'example-role',
  due: '2026-04-10',
  status,
});

describe('what came of a check', () => {
  const winter = snapshotOf('2026-01-08', { 'speaking-up': 'worse', asking: 'between', evenings: 'better' });
  const spring = snapshotOf(
    '2026-04-08',
    { 'speaking-up': 'worse', asking: 'worse', evenings: 'better' },
    { actions: [action('red-card', 'open'), action('plants', 'done')] },
  );
  const guided = [{ ...areas[0], suggests: ['guide/example-guide'] }, areas[1]];
  const site = (fields: object) =>
    exampleSite([example('health-check', { scale, areas: guided, ...fields }), example('guide'), spring, winter]);
  const body = <Body>(template: string, fields: object = { comparability: 'trend' }) =>
    site(fields)
      .pages('health-check')
      .find((page) => page.template === template)?.body as Body;

  test.each([
    ['never', ['', 'run/', 'results/']],
    ['trend', ['', 'run/', 'results/', 'results/example-team/']],
    ['aggregate', ['', 'run/', 'results/', 'results/example-team/']],
  ])('has these pages where answers are compared with %s', (comparability, paths) => {
    expect(
      site({ comparability })
        .pages('health-check')
        .map(({ path }) => path),
    ).toEqual(paths);
  });

  test('a question shows the latest value of the numbers to look at first', () => {
    const asked = { ...areas[0], questions: [{ ...question('speaking-up'), metrics: ['example-metric'] }] };
    const { tools, entry } = exampleSite([
      example('health-check', { scale, areas: [asked] }),
      example('metric', { series: [{ date: '2026-04-13', value: 30 }] }),
    ]);
    const [view] = areaViews(entry('health-check'), tools);
    expect(view?.questions[0]?.metrics).toEqual([
      {
        label: 'Change lead time',
        href: '/metrics/example-metric/',
        value: '30 hours',
        day: '2026-04-13',
        mark: undefined,
      },
    ]);
  });

  test('a unit over time, from the oldest to the latest', () => {
    const { columns, overall, areas: shown } = body<TrendBody>('trend');
    expect(columns.map(({ label }) => label)).toEqual(['8 January 2026', '8 April 2026']);
    expect(
      overall.rows.map(({ label, cells, change }) => [label, ...cells.map((cell) => cell?.words), change]),
    ).toEqual([
      ['Area of safety', 'Needs help', 'Needs help', '▼ worse'],
      ['Area of pace', 'Going well', 'Going well', '= the same'],
    ]);
    expect(shown[0]?.rows[1]?.cells.map((cell) => `${cell?.sign} ${cell?.words} ${cell?.warmth}`)).toEqual([
      '◆ Holding 2',
      '▼ Needs help 0',
    ]);
  });

  test('begins with what is weakest, and says where to begin there', () => {
    const { weakest } = body<TrendBody>('trend');
    expect(weakest?.areas).toEqual([
      {
        label: 'Area of safety',
        score: '1.0 on a scale from 1 to 3',
        suggests: [{ label: expect.any(String) as string, href: '/guides/example-guide/' }],
      },
    ]);
  });

  test('what is still open comes first, on the trend and in the next run', () => {
    expect(body<TrendBody>('trend').open?.actions).toMatchObject([{ html: 'Say <em>so</em>.', overdue: true }]);
    expect(body<RunBody>('run').leftOpen).toMatchObject([
      { unit: { value: 'team/example-team' }, actions: [{ id: 'red-card', owner: { value: 'role/example-role' } }] },
    ]);
  });

  test('answers of several units are added up only from three on, and name none of them', () => {
    expect(body<ResultsBody>('results', { comparability: 'aggregate' }).sums).toBeUndefined();
    const teams = ['one', 'two', 'three'].map((id) => example('team', { title: `Team ${id}` }, { id }));
    const given = teams.map(({ id }, index) =>
      example(
        'snapshot',
        { unit: `team/${id}`, results: { 'speaking-up': { answer: index === 0 ? 'worse' : 'better' } } },
        { id: `of-${id}` },
      ),
    );
    const [, , results] = exampleSite([
      example('health-check', { scale, areas, comparability: 'aggregate' }),
      ...teams,
      ...given,
    ]).pages('health-check');
    const { sums } = results?.body as ResultsBody;
    expect(sums?.questions[0]?.parts.map(({ count }) => count)).toEqual([1, 0, 2]);
    expect(JSON.stringify(sums)).not.toContain('Team one');
  });
});

describe('the figures of the registers', () => {
  const figure = (text: string, unit?: string) => ({
    register: 'debt' as const,
    text,
    source: { label: text, href: '/debt/' },
    unit,
  });
  test('stand on the sheet, three of each; where it is run, three of each unit', () => {
    const { tools, entry } = exampleSite([example('health-check', { prefill: ['debt'] })]);
    const all = ['a', 'b', 'c', 'd'].map((text) => figure(text, 'team/example-team'));
    const pages = healthCheckPages(entry('health-check'), { ...tools, figures: () => [...all, figure('e')] });
    const [sheet, run] = pages.map(({ body }) => (body as HealthCheckBody | RunBody).figures);
    const texts = (view: typeof sheet) => view?.groups.flatMap(({ figures }) => figures.map(({ text }) => text));
    expect(texts(sheet)).toEqual(['a', 'b', 'c']);
    expect(texts(run)).toEqual(['a', 'b', 'c', 'e']);
  });

  test('are asked for by name', () => {
    const { tools, entry } = exampleSite([example('health-check')]);
    const [sheet] = healthCheckPages(entry('health-check'), { ...tools, figures: () => [figure('a')] });
    expect((sheet?.body as HealthCheckBody).figures).toBeUndefined();
  });
});
