/** The register says first what the meeting talks about, then holds every risk, divided where they are many. */
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { risk } from '../kind.ts';
import { STEPS } from '../schema.ts';
import { matrixOf } from './matrix.ts';
import { registerFile } from './register-csv.ts';
import { registerPages, type RegisterBody } from './register.ts';

type Fields = Readonly<Record<string, unknown>>;
const teams = [
  example('team', { title: 'Payments' }, { id: 'payments' }),
  example('team', { title: 'Beacons' }, { id: 'beacons' }),
];
const exampleRisk = (id: string, fields: Fields = {}) =>
  example('risk', { title: id, team: 'payments', ...fields }, { id });

function siteOf(...risks: readonly ReturnType<typeof example>[]) {
  const { tools, view } = exampleSite([...teams, ...risks]);
  return { tools, risks: view.entriesOf('risk') };
}
function bodiesOf(...content: readonly ReturnType<typeof example>[]) {
  const { tools, risks } = siteOf(...content);
  return registerPages(risks, tools, []).map(({ path, body }) => ({ path, body: body as RegisterBody }));
}

test('says first what the meeting talks about, in its order', () => {
  const [first] = bodiesOf(exampleRisk('new', { raised: '2026-04-14', owner: undefined }), exampleRisk('old'));
  expect(first?.body.meeting?.groups.map(({ id, count }) => `${id} ${count}`)).toEqual([
    'new 1',
    'worse 0',
    'due 0',
    'not-agreed 0',
    'without-owner 1',
  ]);
});

test('holds all by team, the largest first, and what is over apart', () => {
  const [first] = bodiesOf(
    exampleRisk('small', { likelihood: 1 }),
    exampleRisk('large', { likelihood: 5 }),
    exampleRisk('other', { team: 'beacons' }),
    exampleRisk('lived-with', { likelihood: 2, state: 'accepted', because: 'It is cheap.' }),
    exampleRisk('over', { state: 'closed' }),
  );
  expect(first?.body.teams.map(({ label, rows }) => [label, ...rows.map((row) => row.label)])).toEqual([
    ['Beacons', 'other'],
    ['Payments', 'large', 'lived-with', 'small'],
  ]);
  expect(first?.body.over.map(({ label }) => label)).toEqual(['over']);
});

test('can be narrowed to a place of the matrix, which leads there', () => {
  const [first] = bodiesOf(exampleRisk('one', { likelihood: 2, impact: 5 }));
  expect(first?.body.choices.find(({ name }) => name === 'place')?.options).toEqual([
    { id: '2-5', label: 'likelihood 2 × impact 5' },
  ]);
  expect(first?.body.teams[0]?.rows[0]?.place).toBe('2-5');
  expect(first?.body.matrix?.rows[3]?.cells[4]).toMatchObject({ count: 1, href: '/risks/?place=2-5#all' });
});

test('gives each team a page where one would be too long, with all of them in the matrix of the first', () => {
  const many = Array.from({ length: 260 }, (_, index) =>
    exampleRisk(`r${index}`, { team: index < 130 ? 'payments' : 'beacons' }),
  );
  const pages = bodiesOf(...many);
  expect(pages.map(({ path }) => path)).toEqual(['', 'team_beacons/', 'team_payments/']);
  expect(pages.map(({ body }) => body.count)).toEqual([0, 130, 130]);
  expect(pages.map(({ body }) => body.meeting === undefined)).toEqual([false, true, true]);
  expect(pages[0]?.body.matrix?.rows[2]?.cells[3]).toMatchObject({ count: 260, href: undefined });
});

test('the matrix counts each risk in one place, with an exposure that grows upwards and towards the end', () => {
  const { risks, tools } = siteOf(
    ...STEPS.flatMap((likelihood) =>
      STEPS.map((impact) => exampleRisk(`r${likelihood}${impact}`, { likelihood, impact })),
    ),
  );
  const { rows, bands } = matrixOf(risks, true, tools.speech);
  expect(rows.flatMap(({ cells }) => cells.map(({ count }) => count))).toEqual(Array.from({ length: 25 }, () => 1));
  expect(rows.map(({ cells }) => cells.map(({ exposure }) => exposure))).toEqual([
    [5, 10, 15, 20, 25],
    [4, 8, 12, 16, 20],
    [3, 6, 9, 12, 15],
    [2, 4, 6, 8, 10],
    [1, 2, 3, 4, 5],
  ]);
  expect(bands.map(({ band, count }) => `${band} ${count}`)).toEqual(['high 6', 'middle 7', 'low 12']);
});

test('is a file for spreadsheets, the largest first, in which no cell is a formula', () => {
  const { risks, tools } = siteOf(exampleRisk('small', { likelihood: 1 }), exampleRisk('large', { title: '=One' }));
  const [file] = registerFile(risks, tools);
  const [head, first, second] = (file?.content() ?? '').replace('\uFEFF', '').split('\r\n');
  expect(head).toMatch(/^risk,title,team,type,statement,likelihood,impact,exposure,/);
  expect(first).toMatch(/^large,'=One,payments,risk,.*,3,4,12,,open,/);
  expect(second).toMatch(/^small,small,payments,/);
  expect(registerFile([], tools)).toEqual([]);
});

describe('what others are told of it', () => {
  const late = exampleRisk('late', { next: { text: 'Try it.', due: '2026-04-10' } });
  const unowned = exampleRisk('unowned', { owner: undefined, likelihood: 1 });
  const asked = { type: 'dependency', dependsOn: 'team/beacons', neededBy: '2026-05-04' };
  const waits = exampleRisk('waits', asked);

  test('the home page: what is late, and what has no owner', () => {
    const { tools, risks } = siteOf(late, unowned);
    expect(risk.attention?.(risks, tools)).toEqual([
      { label: '1 risk with something late', href: '/risks/#due' },
      { label: '1 risk without an owner', href: '/risks/#without-owner' },
    ]);
    const calm = siteOf(exampleRisk('calm'));
    expect(risk.attention?.(calm.risks, calm.tools)).toEqual([]);
  });

  test('a health check: dependencies, and risks that are not small', () => {
    const { tools } = siteOf(late, unowned, waits);
    expect(tools.figures('dependencies').map(({ text, unit }) => `${unit} | ${text}`)).toEqual([
      'team/payments | waits: from Beacons, by 4 May 2026, not agreed',
    ]);
    expect(tools.figures('risks').map(({ text }) => text)).toEqual(['late: exposure 12']);
  });

  test('a health check: of dependencies needed on one day, the largest first', () => {
    const small = exampleRisk('small', {
      type: 'dependency',
      dependsOn: 'team/beacons',
      neededBy: '2026-05-04',
      impact: 1,
    });
    const none = exampleRisk('no-day', { type: 'dependency', dependsOn: 'team/beacons', impact: 5 });
    const { tools } = siteOf(none, small, waits);
    expect(tools.figures('dependencies').map(({ source }) => source.label)).toEqual(['waits', 'small', 'no-day']);
  });

  test('the page of a team: what it owes others first, then its own', () => {
    const { tools, risks } = siteOf(late, waits);
    const [payments, beacons] = ['payments', 'beacons'].map((id) => tools.view.find('team', id)!);
    expect(risk.notes?.(beacons!, tools)).toMatchObject({
      topic: 'risks',
      glance: { label: '1 not agreed', tone: 'bad' },
      rows: [
        { label: 'waits', details: ['Payments waits for it', 'needed in 19 days'], state: { label: 'Not agreed' } },
      ],
    });
    expect(risk.notes?.(payments!, tools)?.rows.map(({ label }) => label)).toEqual(['late', 'waits']);
    expect(risk.notes?.(risks[0]!, tools)).toBeUndefined();
  });

  test('a meeting: rows with owner, day and why', () => {
    const { tools } = siteOf(waits, unowned);
    expect(tools.list('dependencies-not-agreed', '2026-04-08')).toMatchObject([
      { item: { label: 'waits' }, says: 'Payments waits for Beacons', due: '2026-05-04' },
    ]);
    expect(tools.list('risks-unowned', '2026-04-08')[0]).toMatchObject({ owner: undefined, isUnowned: true });
    expect(tools.list('risks-unowned', '2026-04-08')[0]?.says).toBe('raised 44 days ago, exposure 4');
    // The day stands beside the step: what is due is said, and the day only once.
    const { tools: soon } = siteOf(late, exampleRisk('agreed', { ...asked, agreed: true }), exampleRisk('open', asked));
    expect(soon.list('risks-due', '2026-04-08').map(({ says, due }) => [says, due])).toEqual([
      ['Try it.', '2026-04-10'],
    ]);
    expect(soon.list('dependencies-due', '2026-04-08').map(({ says }) => says)).toEqual([
      'Payments waits for Beacons',
      'Payments waits for Beacons, not agreed',
    ]);
  });
});
