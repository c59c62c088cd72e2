import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { LevelBody } from '../level/level.ts';
import type { MatrixBody } from '../matrix/matrix.ts';
import type { MoveBody } from '../move/move.ts';
import type { MovesBody } from '../move/move-links.ts';
import type { OverviewBody } from '../overview/overview.ts';

const management = example(
  'ladder',
  {
    title: 'Management ladder',
    tracks: [{ id: 'management', label: 'Management', kind: 'management' }],
    levels: [
      {
        id: 'team-lead',
        label: 'Team lead',
        rank: 1,
        track: 'management',
        equivalentTo: ['example-ladder#senior-engineer'],
      },
    ],
    expectations: [],
  },
  { id: 'management' },
);

const engineering = example('ladder', {
  levels: [
    { id: 'engineer', label: 'Engineer', rank: 1, track: 'ic', dimensionValues: { scope: 'A feature.' } },
    {
      id: 'senior-engineer',
      label: 'Senior engineer',
      rank: 2,
      track: 'ic',
      equivalentTo: ['management#team-lead'],
      dimensionValues: { scope: 'A *whole* system.' },
    },
  ],
  dimensions: [{ id: 'scope', label: 'Scope' }],
  expectations: [
    {
      id: 'finishes-work',
      group: 'delivery',
      levels: ['engineer'],
      text: 'Finishes a planned task.',
      skills: ['estimation'],
      proficiency: 'foundational',
    },
    {
      id: 'slices-work',
      group: 'delivery',
      levels: ['senior-engineer'],
      text: 'Cuts a project into slices.',
      skills: ['estimation'],
      proficiency: 'working',
      kind: 'responsibility',
    },
    { id: 'asks-early', group: 'delivery', levels: ['engineer', 'senior-engineer'], text: 'Asks early.' },
    {
      id: 'works-alone',
      group: 'delivery',
      levels: ['senior-engineer'],
      text: 'Works alone for weeks.',
      kind: 'anti-pattern',
    },
  ],
});
const estimation = example('skill', { title: 'Estimation' }, { id: 'estimation' });
const site = exampleSite([engineering, management, estimation]);
const pages = site.pages('ladder');
/** The body of the page at a path; the templates are what ties a page to its type. */
const bodyAt = <Body>(path: string) => pages.find((page) => page.path === path)?.body as Body;

describe('the pages of a ladder', () => {
  test('are an overview, a matrix, one for each level and each move, maps of the whole, packets and a changelog', () => {
    expect(pages.map(({ template, path, title }) => `${template} ${path} ${title}`)).toEqual([
      'ladder  Engineering ladder',
      'matrix matrix/ Engineering ladder: the matrix',
      'level engineer/ Engineer',
      'level senior-engineer/ Senior engineer',
      'moves moves/ Engineering ladder: moves',
      'move moves/from-engineer-to-senior-engineer/ From engineer to senior engineer',
      'move moves/from-senior-engineer-to-team-lead-in-management/ From senior engineer to team lead',
      'expectations expectations/ Engineering ladder: all expectations',
      'compare compare/ Engineering ladder: levels compared',
      'skills skills/ Engineering ladder: skills by level',
      'responsibilities responsibilities/ Engineering ladder: responsibilities by skill',
      'coverage coverage/ Engineering ladder: coverage',
      'calibration calibration/engineer/ Calibration packet: Engineer',
      'calibration calibration/senior-engineer/ Calibration packet: Senior engineer',
      'calibration calibration/from-engineer-to-senior-engineer/ Calibration packet: Engineer to senior engineer',
      'changelog changelog/ Engineering ladder: what changed',
    ]);
  });

  test('draw equal levels of another ladder beside their own', () => {
    const { columns, rows } = bodyAt<OverviewBody>('').picture;
    expect(columns.map(({ label, ladder }) => [label, ladder?.href])).toEqual([
      ['Individual contributor', undefined],
      ['Management', '/ladders/management/'],
    ]);
    expect(rows.map(({ equal, cells }) => [equal, ...cells.map((cell) => cell.level?.href)])).toEqual([
      [true, '/ladders/example-ladder/senior-engineer/', '/ladders/management/team-lead/'],
      [false, '/ladders/example-ladder/engineer/', undefined],
    ]);
  });

  test('give an expectation of several levels one anchor', () => {
    const cells = bodyAt<MatrixBody>('matrix/').rows.flatMap((row) => row.cells.flat());
    expect(cells.filter(({ id }) => id === 'asks-early').map(({ first }) => first)).toEqual([true, false]);
  });

  test('count habits to avoid apart from demands on a move', () => {
    const [engineer] = bodyAt<MovesBody>('moves/').tracks.flatMap(({ levels }) => levels);
    const counts = { added: 0, deepened: 1, reworded: 0, continuing: 1, dropped: 0, avoid: 1 };
    expect(engineer?.moves.map((move) => move.counts)).toEqual([counts]);
    expect(bodyAt<MoveBody>('moves/from-engineer-to-senior-engineer/').counts).toEqual(counts);
  });

  test('say what is new at a level', () => {
    const senior = bodyAt<LevelBody>('senior-engineer/');
    expect(senior.growth).toEqual({
      newExpectations: 1,
      newResponsibilities: 1,
      newSkills: 0,
      raisedSkills: 1,
    });
    expect(senior.dimensions).toEqual([{ label: 'Scope', now: 'A <em>whole</em> system.', before: 'A feature.' }]);
    expect(senior.groups.flatMap((group) => group.expectations.map(({ id, alsoAt }) => [id, alsoAt]))).toEqual([
      ['slices-work', undefined],
      ['asks-early', 'Engineer'],
    ]);
    expect(senior.antiPatterns.map(({ id }) => id)).toEqual(['works-alone']);
    expect(senior.skills).toMatchObject([
      {
        skill: { label: 'Estimation' },
        step: { label: 'Working', number: 3 },
        before: 'Foundational',
        change: 'raised',
      },
    ]);
    expect(senior.equals).toEqual([
      { label: 'Team lead', href: '/ladders/management/team-lead/', ladder: 'Management ladder' },
    ]);
  });

  test('list in their contents what they print', () => {
    expect(pages.map(({ path, contents }) => [path, contents.map(({ id }) => id).join(' ')])).toEqual([
      ['', 'levels ways-on how-to-read dimensions groups'],
      ['matrix/', ''],
      ['engineer/', 'at-a-glance what-is-expected group-delivery skills moves'],
      ['senior-engineer/', 'at-a-glance what-is-expected group-delivery what-to-avoid skills moves'],
      ['moves/', 'track-ic'],
      ['moves/from-engineer-to-senior-engineer/', 'deepened continuing avoid dimensions skills evidence'],
      ['moves/from-senior-engineer-to-team-lead-in-management/', 'dropped avoid dimensions skills other-moves'],
      ['expectations/', 'group-delivery'],
      ['compare/', ''],
      ['skills/', ''],
      ['responsibilities/', ''],
      ['coverage/', 'cells by-level without-example without-skill undescribed'],
      ['calibration/engineer/', 'asked guards decision'],
      ['calibration/senior-engineer/', 'asked avoid guards decision'],
      ['calibration/from-engineer-to-senior-engineer/', 'asked avoid guards decision'],
      ['changelog/', 'by-level version-1-0-0'],
    ]);
  });

  test('leave out what the audience may not see', () => {
    const hidden = exampleSite([
      engineering,
      { ...management, data: { ...management.data, visibility: 'restricted' } },
      estimation,
    ]);
    expect(JSON.stringify(hidden.pages('ladder'))).not.toMatch(/team-lead|Team lead|Management ladder/);
  });
});
