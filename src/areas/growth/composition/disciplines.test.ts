/** What pages show of a ladder with disciplines and shared behaviours: where a demand is from, whom it concerns, how to change it. */
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { CompareBody } from '../compare/compare.ts';
import type { CoverageBody } from '../coverage/coverage.ts';
import type { CatalogueBody } from '../expectation/catalogue.ts';
import type { LevelBody } from '../level/level.ts';
import type { MatrixBody } from '../matrix/matrix.ts';
import type { DisciplineMoveBody } from '../move/discipline-move.ts';
import type { MoveBody } from '../move/move.ts';
import type { MovesBody } from '../move/move-links.ts';
import type { OverviewBody } from '../overview/overview.ts';
import type { ResponsibilitiesBody } from '../skills/responsibilities.ts';
import type { SkillsBody } from '../skills/skills.ts';

const asked = (id: string, text: string, fields: object = {}) => ({
  id,
  group: 'delivery',
  levels: ['engineer'],
  text,
  ...fields,
});
const CONFIGURATION = [
  'name: Example',
  'description: An example.',
  'repository: { url: https://github.com/example/playbook }',
  '',
].join('\n');

const site = exampleSite([
  { file: 'playbook.yaml', text: CONFIGURATION },
  example('skill', { title: 'Estimation', group: 'Craft' }, { id: 'estimation' }),
  example('behaviours', { title: 'Everyone', expectations: [asked('asks-early', 'Asks early.')] }, { id: 'everyone' }),
  example(
    'behaviours',
    { title: 'Stores', expectations: [asked('guards-copies', 'Guards copies.')] },
    { id: 'stores' },
  ),
  example('ladder', { extends: ['behaviours/everyone'], expectations: [] }, { id: 'other' }),
  example('ladder', {
    version: '2.0.0',
    extends: ['behaviours/everyone'],
    overrides: [{ expectation: 'asks-early', text: 'Asks on day one.', reason: 'Days are *short* here.' }],
    disciplines: [
      {
        id: 'data',
        label: 'Data',
        adds: ['behaviours/stores'],
        overrides: [{ expectation: 'plans-work', text: 'Plans a backfill.', reason: 'Data is moved in bulk.' }],
      },
      { id: 'edge', label: 'Edge', overrides: [{ expectation: 'asks-early', text: null, reason: 'Alone at night.' }] },
    ],
    expectations: [
      asked('plans-work', 'Plans a week of work.', {
        kind: 'responsibility',
        skills: ['estimation'],
        proficiency: 'foundational',
        since: '2.0.0',
      }),
      asked('plans-quarter', 'Plans a quarter of work.', {
        levels: ['senior-engineer'],
        kind: 'responsibility',
        skills: ['estimation'],
        proficiency: 'working',
        detail: 'With *everybody* who is part of it.',
      }),
      asked('carries-pager', 'Carries a pager.', { deprecatedIn: '2.0.0' }),
    ],
  }),
]);
const pages = site.pages('ladder');
/** The body of the page at a path; the templates are what ties a page to its type. */
const bodyAt = <Body>(path: string) => pages.find((page) => page.path === path)?.body as Body;
const catalogue = bodyAt<CatalogueBody>('expectations/');
const item = (id: string) =>
  catalogue.groups.flatMap(({ expectations }) => expectations).find((expectation) => expectation.id === id);

describe('each expectation', () => {
  test('says where it comes from, who shares it, and why it is said otherwise', () => {
    expect(item('asks-early')).toMatchObject({
      text: 'Asks on day one.',
      origin: { label: 'Everyone', href: '/behaviours/everyone/#asks-early', sharedBy: 2 },
      override: { reason: 'Days are <em>short</em> here.', discipline: undefined },
    });
  });

  test('has one address, an issue filled in and its line in the file', () => {
    const plans = item('plans-work');
    expect(plans?.href).toBe('/ladders/example-ladder/expectations/#plans-work');
    const issue = new URL(plans?.suggestHref ?? '');
    expect(issue.origin + issue.pathname).toBe('https://github.com/example/playbook/issues/new');
    expect(issue.searchParams.get('title')).toBe('Engineering ladder: plans-work');
    expect(issue.searchParams.get('body')).toMatch(
      /^About `plans-work` \(ladders\/example-ladder\.yaml:\d+\):\n\n> Plans a week of work\.\n/,
    );
    expect(plans?.editHref).toMatch(/\/edit\/main\/content\/ladders\/example-ladder\.yaml#L\d+$/);
    expect(item('asks-early')?.editHref).toMatch(/\/behaviours\/everyone\.yaml#L\d+$/);
  });

  test('names the version that is the first to ask for it, where it is this one', () => {
    expect(item('plans-work')?.since).toEqual({ version: '2.0.0', isCurrent: true });
  });

  test('names the discipline that it is asked of, and what a discipline says instead', () => {
    expect(item('guards-copies')?.disciplines).toEqual(['Data']);
    expect(item('plans-work')).toMatchObject({
      disciplines: [],
      instead: [{ discipline: 'Data', text: 'Plans a backfill.', reason: 'Data is moved in bulk.' }],
    });
    expect(item('asks-early')?.instead).toEqual([{ discipline: 'Edge', text: undefined, reason: 'Alone at night.' }]);
  });

  test('stays written when it is asked no longer', () => {
    expect(catalogue.retired).toMatchObject([{ id: 'carries-pager', deprecatedIn: '2.0.0' }]);
    expect(JSON.stringify(bodyAt('engineer/'))).not.toContain('carries-pager');
  });
});

describe('disciplines', () => {
  test('have a matrix each, with the whole of what they are asked', () => {
    const { editions } = bodyAt<MatrixBody>('matrix/');
    expect(editions.map(({ label, href, current }) => [label, href, current])).toEqual([
      ['Everyone', '/ladders/example-ladder/matrix/', true],
      ['Data', '/ladders/example-ladder/matrix/data/', false],
      ['Edge', '/ladders/example-ladder/matrix/edge/', false],
    ]);
    const asks = (path: string) =>
      bodyAt<MatrixBody>(path).rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => cell.map(({ id, difference }) => `${id} ${difference ?? 'common'}`)),
      );
    expect(asks('matrix/')).toEqual(['plans-work common', 'asks-early common', 'plans-quarter common']);
    expect(asks('matrix/data/')).toEqual([
      'plans-work reworded',
      'asks-early common',
      'guards-copies added',
      'plans-quarter common',
    ]);
    expect(asks('matrix/edge/')).toEqual(['plans-work common', 'plans-quarter common']);
  });

  test('stand on the page of a level where they differ from everyone', () => {
    const { disciplines } = bodyAt<LevelBody>('engineer/');
    expect(
      disciplines.map(({ heading, added, reworded, leftOut }) => [
        heading.id,
        ...[added, reworded, leftOut].map((list) => list.map(({ id }) => id).join()),
      ]),
    ).toEqual([
      ['discipline-data', 'guards-copies', 'plans-work', ''],
      ['discipline-edge', '', '', 'asks-early'],
    ]);
    expect(disciplines[0]?.reworded[0]?.override).toEqual({ reason: 'Data is moved in bulk.', discipline: 'Data' });
    expect(bodyAt<LevelBody>('senior-engineer/').disciplines).toEqual([]);
  });

  test('have a page for each way from one to another', () => {
    const { levels, same } = bodyAt<DisciplineMoveBody>('moves/disciplines/from-data-to-edge/');
    expect(
      levels.map(({ level, changes, continuing }) => [
        level.label,
        changes.added.length,
        changes.reworded.map(({ now, before }) => `${before?.text} → ${now.text}`),
        changes.dropped.map(({ id }) => id),
        continuing,
      ]),
    ).toEqual([['Engineer', 0, ['Plans a backfill. → Plans a week of work.'], ['asks-early', 'guards-copies'], 0]]);
    expect(same.map(({ label }) => label)).toEqual(['Senior engineer']);
    expect(bodyAt<OverviewBody>('').disciplines.map(({ moves }) => moves.map(({ label }) => label))).toEqual([
      ['Edge'],
      ['Data'],
    ]);
  });
});

describe('the page of a move', () => {
  const body = bodyAt<MoveBody>('moves/from-engineer-to-senior-engineer/');

  test('pairs what grew, with its words before and the step', () => {
    expect(body.changes.deepened).toMatchObject([
      {
        now: { id: 'plans-quarter' },
        before: { text: 'Plans a week of work.' },
        by: ['Estimation from foundational to working'],
      },
    ]);
    expect(body.changes.dropped.map(({ id }) => id)).toEqual(['asks-early']);
  });

  test('says what to gather evidence for, group by group, and which skills change', () => {
    expect(body.evidence.map(({ label, expectations }) => [label, expectations.length])).toEqual([['Delivery', 1]]);
    expect(body.skills).toMatchObject([{ before: 'Foundational', now: 'Working', change: 'raised' }]);
  });

  test('says what changes in a discipline beyond that', () => {
    expect(body.disciplines.map(({ heading, dropped }) => [heading.text, dropped.map(({ id }) => id)])).toEqual([
      ['Data', ['guards-copies']],
    ]);
  });

  test('is found from the page of all moves', () => {
    const { tracks, disciplines } = bodyAt<MovesBody>('moves/');
    expect(tracks.flatMap(({ levels }) => levels.flatMap(({ moves }) => moves.map(({ href }) => href)))).toEqual([
      '/ladders/example-ladder/moves/from-engineer-to-senior-engineer/',
    ]);
    expect(disciplines.map(({ from, moves }) => [from, moves.map(({ label }) => label)])).toEqual([
      ['Data', ['Edge']],
      ['Edge', ['Data']],
    ]);
  });
});

describe('maps of the whole ladder', () => {
  test('put all levels side by side', () => {
    const { columns, skills, groups } = bodyAt<CompareBody>('compare/');
    expect(columns.map(({ id }) => id)).toEqual(['engineer', 'senior-engineer']);
    expect(skills.map(({ skill, steps }) => [skill.label, ...steps])).toEqual([
      ['Estimation', 'Foundational', 'Working'],
    ]);
    expect(groups.map(({ cells }) => cells.map((cell) => cell.map(({ id }) => id)))).toEqual([
      [['plans-work', 'asks-early'], ['plans-quarter']],
    ]);
  });

  test('show where each skill rises', () => {
    const { shelves } = bodyAt<SkillsBody>('skills/');
    expect(shelves).toMatchObject([
      {
        label: 'Craft',
        skills: [
          {
            cells: [
              { number: 2, rises: true },
              { number: 3, rises: true },
            ],
          },
        ],
      },
    ]);
  });

  test('show what responsibilities rest on', () => {
    const { skills, groups } = bodyAt<ResponsibilitiesBody>('responsibilities/');
    expect(skills.map(({ label, used }) => [label, used])).toEqual([['Estimation', 2]]);
    expect(groups.flatMap(({ rows }) => rows.map(({ id, needs }) => [id, ...needs]))).toEqual([
      ['plans-work', 'Foundational'],
      ['plans-quarter', 'Working'],
    ]);
  });

  test('show editors what is missing, with its line', () => {
    const { withoutSkill, undescribed } = bodyAt<CoverageBody>('coverage/');
    expect(withoutSkill.map(({ text }) => text)).toEqual(['Asks on day one.', 'Guards copies.']);
    expect(withoutSkill[0]?.editHref).toMatch(/everyone\.yaml#L\d+$/);
    expect(undescribed.map(({ skill }) => skill.label)).toEqual(['Estimation']);
  });
});

test('a link in prose to an expectation leads to its permanent address', () => {
  const linked = exampleSite([
    example('guide', {}, { body: 'As [the ladder](../ladders/example-ladder.yaml#asks-early) says.' }),
    example('ladder', { expectations: [asked('asks-early', 'Asks early.')] }),
  ]);
  expect(JSON.stringify(linked.tools.body(linked.entry('guide')))).toContain(
    '/ladders/example-ladder/expectations/#asks-early',
  );
});
