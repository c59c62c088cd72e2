import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { storyLists, storyNotes } from '../lists.ts';
import { storyMoved } from '../moved.ts';
import { libraryPages, type LibraryBody } from './library.ts';

const story = (id: string, data: Readonly<Record<string, unknown>>) => example('story', { title: id, ...data }, { id });
const siteOf = (...stories: readonly ReturnType<typeof story>[]) =>
  exampleSite([example('team', { title: 'Keepers' }), example('ritual'), ...stories]);

describe('the library of stories', () => {
  const site = siteOf(
    story('old', { date: '2026-01-07' }),
    story('after-next', { date: '2026-06-03', session: 'example-ritual' }),
    story('new', { date: '2026-04-01' }),
    story('next', { date: '2026-05-06', session: 'example-ritual' }),
    story('called-off', { date: '2026-04-08', told: false }),
  );
  const stories = site.view.entriesOf('story');
  const [page] = libraryPages(stories, site.tools, []);
  const body = page?.body as LibraryBody;

  test('begins with the next story, and then has the newest', () => {
    expect(body.planned.map(({ label, isPast }) => [label, isPast])).toEqual([
      ['next', false],
      ['after-next', false],
      ['called-off', true],
    ]);
    expect(body.told.map(({ label }) => label)).toEqual(['new', 'old']);
  });

  test('gives meetings what comes next, from the role or team that tells it', () => {
    const rows = storyLists[0]?.rows(stories, site.tools, '2026-04-08') ?? [];
    expect(rows.map(({ item, due, owner }) => [item.label, due, owner?.label])).toEqual([
      ['next', '2026-05-06', 'Keepers'],
      ['after-next', '2026-06-03', 'Keepers'],
      ['called-off', '2026-04-08', 'Keepers'],
    ]);
  });

  test('is named on the page of the ritual at which a story is told, and on no other', () => {
    expect(
      storyNotes(site.entry('ritual', 'example-ritual'), site.tools)?.rows.map(({ label, state }) => [label, state]),
    ).toEqual([
      ['next', { label: '6 May 2026', tone: 'plain' }],
      ['after-next', { label: '3 June 2026', tone: 'plain' }],
    ]);
    expect(storyNotes(site.entry('team', 'example-team'), site.tools)).toBeUndefined();
  });

  test('says what happened since a day', () => {
    const moved = (id: string, since: string) => storyMoved(site.entry('story', id), undefined, since, site.tools);
    expect(moved('new', '2026-03-30')).toBe('told');
    expect(moved('new', '2026-04-02')).toBeUndefined();
    expect(moved('next', '2026-03-30')).toBeUndefined();
  });
});

test('where there are many stories, a page for each year holds them', () => {
  const many = Array.from({ length: 260 }, (_, index) => story(`s-${index}`, { date: `202${index % 2}-03-04` }));
  const site = siteOf(...many, story('next', { date: '2026-05-06' }));
  const pages = libraryPages(site.view.entriesOf('story'), site.tools, []);
  expect(pages.map(({ path }) => path)).toEqual(['', 'state_planned/', 'year_2021/', 'year_2020/']);
});
