import { expect, test } from 'vitest';
import { example, type Example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { nearestFirst } from './nearest-first.ts';
import { roadmapPage } from './roadmap.ts';
import { roadmapSheet } from './sheet.ts';

type Fields = Readonly<Record<string, unknown>>;

const keyResult = (metric: string) => ({ id: `moves-${metric}`, text: 'It rises.', metric, baseline: 40, target: 60 });
const outcome = (id: string, fields: Fields = {}) =>
  example('outcome', { title: id, keyResults: [keyResult('example-metric')], ...fields }, { id });
const metric = example('metric', {});

/** Today is 15 April 2026; the quarter ends on 30 June. */
function roadmapOf(...content: Example) {
  const { view, tools } = exampleSite([metric, ...content]);
  const outcomes = view.entriesOf('outcome');
  return { ...roadmapPage(outcomes, tools).body, sheet: roadmapSheet(outcomes, tools).content(), tools };
}

const cardIn = (...content: Example) => roadmapOf(...content).columns.flatMap(({ outcomes }) => outcomes)[0]!;

test('outcomes stand in three columns by how near they are, in the order of their periods', () => {
  const { columns } = roadmapOf(
    outcome('b-far', { horizon: 'later', period: '2027-H1' }),
    outcome('second', { horizon: 'now', period: '2026-H1' }),
    outcome('first', { horizon: 'now', period: '2026-Q2' }),
    outcome('archived', { horizon: 'now', status: 'archived' }),
  );
  expect(columns.map(({ title, outcomes }) => [title, outcomes.map(({ label }) => label)])).toEqual([
    ['Now', ['first', 'second']],
    ['Next', []],
    ['Later', ['b-far']],
  ]);
});

test.each([
  ['no outcome', [], [0, 0, 0]],
  ['one', [outcome('alone')], [1, 0, 0]],
])('with %s there is nothing to choose from', (_, content, counts) => {
  const { columns, filter, done, dropped } = roadmapOf(...content);
  expect(columns.map(({ outcomes }) => outcomes.length)).toEqual(counts);
  expect([filter, done.shown, dropped.shown]).toEqual([[], [], []]);
});

test('nothing says a date beyond this quarter, on the page or in the table', () => {
  const days = ['2026', '2027', '2028'].flatMap((year) =>
    ['01-31', '03-31', '04-01', '06-30', '07-01', '12-31'].map((day) => `${year}-${day}`),
  );
  const { tools, columns, sheet } = roadmapOf(
    outcome('dated', {
      milestones: days.map((due) => ({ id: `by-${due}`, text: 'It is measured.', due })),
      dependsOn: days.map((neededBy) => ({ on: 'team/example-team', neededBy })),
    }),
  );
  const said = (part: unknown) => days.filter((day) => JSON.stringify(part).includes(tools.speech.day(day)));
  const inQuarter = days.filter((day) => day <= '2026-06-30');
  expect(said(columns)).toEqual(inQuarter);
  expect(said(sheet)).toEqual(inQuarter);
  expect(JSON.stringify([columns, sheet])).not.toMatch(/2026-(0[7-9]|1)|202[78]/);
});

test.each([
  ['2026-06-30', 'by 30 June 2026'],
  ['2026-07-01', 'after this quarter'],
  ['2026-12-31', 'after this quarter'],
  ['2027-01-01', 'later'],
])('what is needed on %s is needed %s', (neededBy, said) => {
  const { dependsOn } = cardIn(outcome('waits', { dependsOn: [{ on: 'team/example-team', neededBy, agreed: true }] }));
  expect(dependsOn).toMatchObject([{ when: said, agreed: true }]);
});

test('a metric that several open outcomes move is marked at each of them', () => {
  const { columns } = roadmapOf(
    outcome('here'),
    outcome('there', { horizon: 'next' }),
    outcome('given-up', { horizon: 'dropped', ended: { on: '2026-04-01', because: 'Nobody asked.' } }),
    outcome('elsewhere', { keyResults: [keyResult('other')], horizon: 'later' }),
    example('metric', {}, { id: 'other' }),
  );
  const shared = columns.map(({ outcomes }) =>
    outcomes.map(({ numbers }) => numbers.flatMap(({ sharedWith }) => sharedWith.map(({ label }) => label))),
  );
  expect(shared).toEqual([[['there']], [['here']], [[]]]);
});

test('a card says who answers for it, how sure they are, what it waits for and what could stop it', () => {
  const card = cardIn(
    outcome('whole', {
      confidence: { level: 'low', because: 'Two of three tries failed.' },
      milestones: [
        { id: 'late', text: 'A pilot runs.', due: '2026-04-01' },
        { id: 'reached', text: 'A date is set.', due: '2026-04-01', done: '2026-03-30' },
      ],
      dependsOn: ['team/example-team'],
      risks: [{ text: 'It rains.', response: 'A roof.' }],
    }),
  );
  expect(card.owners.map(({ discipline, owner }) => `${discipline}: ${owner.label}`)).toEqual([
    'Product: Example role',
    'Design: Example role',
    'Engineering: Example role',
  ]);
  expect(card).toMatchObject({
    team: { label: 'Example team' },
    confidence: { level: 'low', because: 'Two of three tries failed.' },
    milestones: [
      { isLate: true, isReached: false, when: 'by 1 April 2026' },
      { isLate: false, isReached: true, when: undefined },
    ],
    dependsOn: [{ on: { label: 'Example team' }, agreed: false, when: undefined }],
    risks: [{ text: 'It rains.', response: 'A roof.' }],
  });
});

test('what ended stands below with its reason, the latest first, and what ended long ago is counted', () => {
  const ended = (id: string, horizon: string, on: string) => outcome(id, { horizon, ended: { on, because: `${id}.` } });
  const { done, dropped } = roadmapOf(
    ended('in-autumn', 'done', '2025-10-01'),
    ended('in-spring', 'done', '2026-04-02'),
    ended('in-summer', 'done', '2025-09-30'),
    ended('given-up', 'dropped', '2026-01-10'),
  );
  expect(done.shown.map(({ label, because }) => [label, because])).toEqual([
    ['in-spring', 'in-spring.'],
    ['in-autumn', 'in-autumn.'],
  ]);
  expect([done.earlier, dropped.earlier]).toEqual([1, 0]);
  expect(dropped.shown).toMatchObject([{ label: 'given-up', on: '2026-01-10', because: 'given-up.' }]);
});

test('it is narrowed by the teams that work on it', () => {
  const { filter, columns } = roadmapOf(
    outcome('ours'),
    outcome('theirs', { team: 'other-team' }),
    example('team', { title: 'Others' }, { id: 'other-team' }),
  );
  expect(filter[0]?.options.map(({ id }) => id)).toEqual(['example-team', 'other-team']);
  expect(columns[0]?.outcomes.map(({ filtered }) => filtered['data-team'])).toEqual(['example-team', 'other-team']);
});

test('the table has a row for each outcome, in plain words', () => {
  const { sheet } = roadmapOf(
    outcome('later', { horizon: 'later' }),
    outcome('soon', { customerImpact: 'Waiting *ends*.', dependsOn: ['team/example-team'] }),
  );
  const [header = '', first = '', second = ''] = sheet.trim().split('\r\n');
  expect(header).toContain('Horizon,Outcome,"Who gains, and how"');
  expect(first).toContain('Now,soon,Waiting ends.,Example team,Example role,Example role,Example role');
  expect(first).toContain('Example team (not agreed)');
  expect(second).toContain('Later,later');
});

test('what readers may not see is nowhere on it', () => {
  const { columns, sheet } = roadmapOf(
    outcome('open', {
      owners: { product: 'role/secret', design: 'role/example-role', engineering: 'role/example-role' },
    }),
    example('role', { title: 'Secret role', visibility: 'restricted' }, { id: 'secret' }),
  );
  expect(JSON.stringify([columns, sheet])).not.toMatch(/secret/i);
});

test('the page of the area shows what is worked on first, and how far its slowest number has come', () => {
  const { view, tools } = exampleSite([
    example('metric', { series: [{ date: '2026-04-13', value: 45 }] }),
    example('metric', { series: [{ date: '2026-04-13', value: 55 }] }, { id: 'quick' }),
    outcome('gone', { horizon: 'dropped', ended: { on: '2026-04-01', because: 'No.' } }),
    outcome('soon', { horizon: 'next' }),
    outcome('here', { keyResults: [keyResult('quick'), keyResult('example-metric')], confidence: { level: 'high' } }),
  ]);
  expect(nearestFirst(view.entriesOf('outcome'), tools).map(({ label, facts }) => [label, ...facts])).toEqual([
    ['here', 'Now, confidence: high', '25\u00A0% of the way'],
    ['soon', 'Next', '25\u00A0% of the way'],
    ['gone', 'Dropped', '1 April 2026'],
  ]);
});
