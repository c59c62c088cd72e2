/** The changelog of a ladder and its former versions, as data. */
import { describe, expect, test } from 'vitest';
import { example, type Example } from '#model/rule.ts';
import { exampleSite, type Former } from '#testing/example-site.ts';
import type { Visibility } from '#model/standing.ts';
import type { ChangelogBody } from './changelog.ts';
import type { VersionBody } from './version.ts';

const finishes = {
  id: 'finishes-work',
  group: 'delivery',
  levels: ['engineer'],
  text: 'Finishes a *planned* task within the week.',
};
const answers = {
  id: 'answers-for-service',
  group: 'delivery',
  levels: ['senior-engineer'],
  text: 'Answers for one service.',
};
const ladder = (
  version: string,
  effectiveFrom: string,
  expectations: readonly object[],
  fields: object = {},
): Example => [example('ladder', { version, effectiveFrom, expectations, ...fields })];
const first: Former = { day: '2026-01-10', content: ladder('1.0.0', '2026-01-01', [finishes]) };
const second: Former = { day: '2026-03-10', content: ladder('2.0.0', '2026-04-01', [finishes, answers]) };
const reworded = { ...finishes, text: 'Finishes a *small* task within the week.' };
const present = ladder('2.0.1', '2026-04-01', [reworded, answers]);

function historyOf(content: Example, past: readonly Former[], visibility: Visibility = 'internal') {
  const pages = exampleSite(content, visibility, past).pages('ladder');
  const found = pages.filter(({ template }) => ['changelog', 'version'].includes(template));
  return {
    paths: found.map(({ path }) => path),
    changelog: found[0]?.body as ChangelogBody,
    version: found[1]?.body as VersionBody,
    words: JSON.stringify(found),
  };
}

describe('three versions', () => {
  const { paths, changelog, version } = historyOf(present, [second, first]);

  test('make a changelog, and a page for each that is former', () => {
    expect(paths).toEqual(['changelog/', 'versions/2.0.0/', 'versions/1.0.0/']);
  });

  test('count one after the other: from the day they name, or else from the day they were written down', () => {
    expect(changelog.editions.map(({ title, from, until, standing }) => [title, from, until, standing])).toEqual([
      ['Version 2.0.1', '2026-04-15', undefined, 'counts'],
      ['Version 2.0.0', '2026-04-01', '2026-04-14', 'counted'],
      ['Version 1.0.0', '2026-01-01', '2026-03-31', 'counted'],
    ]);
  });

  test('say what they changed, level by level', () => {
    const changes = changelog.editions.map(({ bump, sections }) => [
      bump,
      ...sections.map(({ title, items }) => `${title}: ${items.map(({ does, html }) => `${does} ${html}`).join('; ')}`),
    ]);
    expect(changes).toEqual([
      ['patch', 'Engineer: reworded Finishes a <em>small</em> task within the week.'],
      ['major', 'Senior engineer: added Answers for one service.'],
      [undefined],
    ]);
  });

  test('show other words one by one, without their markup', () => {
    expect(changelog.editions[0]?.sections[0]?.items[0]?.runs).toEqual([
      { change: 'same', text: 'Finishes a ' },
      { change: 'removed', text: 'planned' },
      { change: 'added', text: 'small' },
      { change: 'same', text: ' task within the week.' },
    ]);
  });

  test('are listed for each level that there is', () => {
    expect(
      changelog.levels.map(({ label, versions }) => [
        label,
        ...versions.map((each) => `${each.label}: ${each.counts}`),
      ]),
    ).toEqual([
      ['Engineer', 'Version 2.0.1: 1 reworded'],
      ['Senior engineer', 'Version 2.0.0: 1 added'],
    ]);
  });

  test('can be read as they were, and lead to what took their place', () => {
    expect(version).toMatchObject({
      version: '2.0.0',
      from: '2026-04-01',
      until: '2026-04-14',
      next: { label: '2.0.1', href: '/ladders/example-ladder/changelog/#version-2-0-1' },
      rows: [
        {
          label: 'Delivery',
          cells: [
            [{ html: 'Finishes a <em>planned</em> task within the week.' }],
            [{ html: 'Answers for one service.' }],
          ],
        },
      ],
    });
  });
});

test('a version that counts from a later day leaves the one before in force', () => {
  const { changelog } = historyOf(ladder('2.0.0', '2026-06-01', [finishes, answers]), [first]);
  expect(changelog.editions.map(({ from, until, standing }) => [from, until, standing])).toEqual([
    ['2026-06-01', undefined, 'coming'],
    ['2026-01-01', '2026-05-31', 'counts'],
  ]);
});

describe('a version that counts from a later day is announced', () => {
  const told = (content: Example, past: readonly Former[]) =>
    exampleSite(content, 'internal', past)
      .pages('ladder')
      .map(({ template, notice }) => [template, notice] as const);

  test('on each page of the ladder, with the version that counts today', () => {
    const pages = told(ladder('2.0.0', '2026-06-01', [finishes, answers]), [first]);
    const expected = {
      text: 'Version 2.0.0 counts from 1 June 2026; today, version 1.0.0 counts.',
      link: { label: 'Read version 1.0.0 as it was', href: '/ladders/example-ladder/versions/1.0.0/' },
    };
    const templates = new Set(pages.map(([template]) => template));
    for (const template of ['ladder', 'matrix', 'level', 'move', 'moves', 'compare', 'expectations', 'changelog'])
      expect(templates).toContain(template);
    for (const [template, notice] of pages)
      expect([template, notice]).toEqual([template, template === 'version' ? undefined : expected]);
  });

  test('where no version counts before it', () => {
    const [[, notice] = []] = told(ladder('1.0.0', '2026-06-01', [finishes]), []);
    expect(notice).toEqual({
      text: 'Version 1.0.0 counts from 1 June 2026; until then, no version of this ladder counts.',
    });
  });

  test('where another ladder counts until then', () => {
    const older = example('ladder', { title: 'Old ladder', version: '1.3.0', expectations: [finishes] }, { id: 'old' });
    const [[, notice] = []] = told(
      [...ladder('2.0.0', '2026-06-01', [finishes, answers], { supersedes: 'old' }), older],
      [],
    );
    expect(notice).toEqual({
      text: 'Version 2.0.0 counts from 1 June 2026; today, Old ladder, version 1.3.0, counts.',
      link: { label: 'Old ladder', href: '/ladders/old/' },
    });
  });

  test('until the day before it', () => {
    expect(told(ladder('2.0.0', '2026-04-15', [finishes, answers]), [first]).every(([, notice]) => !notice)).toBe(true);
  });
});

test('a version whose place was taken before its day never counted', () => {
  const { changelog } = historyOf(ladder('2.1.0', '2026-04-02', [answers]), [
    { day: '2026-03-20', content: ladder('2.0.0', '2026-06-01', [finishes, answers]) },
    first,
  ]);
  expect(changelog.editions.map(({ title, standing }) => `${title} ${standing}`)).toEqual([
    'Version 2.1.0 counts',
    'Version 2.0.0 passed-over',
    'Version 1.0.0 counted',
  ]);
});

describe('without a repository', () => {
  test('there is the present version', () => {
    const { paths, changelog } = historyOf(present, []);
    expect(paths).toEqual(['changelog/']);
    expect(changelog.editions).toMatchObject([
      { title: 'Version 2.0.1', from: '2026-04-01', standing: 'counts', sections: [] },
    ]);
  });

  test('there is the ladder whose place it took', () => {
    const older = example('ladder', { title: 'Old ladder', version: '1.3.0', expectations: [finishes] }, { id: 'old' });
    const { paths, changelog } = historyOf(
      [...ladder('2.0.0', '2026-04-01', [finishes, answers], { supersedes: 'old' }), older],
      [],
    );
    expect(paths).toEqual(['changelog/']);
    expect(changelog.editions).toMatchObject([
      { title: 'Version 2.0.0', bump: 'major', sections: [{ title: 'Senior engineer' }] },
      { title: 'Old ladder, version 1.3.0', whole: { label: 'Old ladder', href: '/ladders/old/' } },
    ]);
  });
});

describe('what readers may not see is in no version', () => {
  const set = (visibility: string): Example => [
    example(
      'behaviours',
      {
        visibility,
        groups: [{ id: 'secret', label: 'Secret' }],
        expectations: [{ id: 'hush', group: 'secret', text: 'Keeps the obsidian plan.' }],
      },
      { id: 'hush' },
    ),
  ];
  const open = { visibility: 'public', extends: ['hush'] };
  const around = (visibility: string, version: string): Example => [
    ...ladder(version, '2026-01-01', [finishes], open),
    ...set(visibility),
  ];

  test.each([
    [
      'it was hidden then',
      [...ladder('2.0.0', '2026-03-01', [finishes, answers], { visibility: 'public' })],
      'internal',
    ],
    ['it is hidden now', around('internal', '2.0.0'), 'public'],
  ])('where %s', (_, content, then) => {
    const past = [{ day: '2026-01-10', content: around(then, '1.0.0') }];
    expect(historyOf(content, past, 'public').words).not.toContain('obsidian');
    expect(historyOf(content, past, 'internal').words).toContain('obsidian');
  });

  test('where the whole ladder was hidden then', () => {
    const { paths } = historyOf(ladder('2.0.0', '2026-03-01', [finishes], { visibility: 'public' }), [first], 'public');
    expect(paths).toEqual(['changelog/']);
  });
});

test('a former link leads nowhere, for what was there then may not be there now', () => {
  const linked = { ...finishes, text: 'Finishes a task as [the guide](../guides/gone.md) says.' };
  const { version } = historyOf(present, [{ ...first, content: ladder('1.0.0', '2026-01-01', [linked]) }]);
  expect(version.rows[0]?.cells[0]?.[0]?.html).toBe('Finishes a task as the guide says.');
});
