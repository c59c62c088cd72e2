import { describe, expect, test } from 'vitest';
import type { ListName } from '#model/lists.ts';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { feedbackAttention } from './attention.ts';
import { feedbackLists } from './lists.ts';
import { feedbackMoved } from './moved.ts';
import { feedbackNotes } from './notes.ts';

const planned = (due: string, date = '2026-03-12') => ({
  response: { date, by: 'role/second-role', text: 'We will.', status: 'planned', due },
});
const done = {
  response: { date: '2026-03-12', by: 'role/second-role', text: 'We did.', status: 'done', done: '2026-04-10' },
};
const question = (id: string, data: Readonly<Record<string, unknown>>) =>
  example('feedback', { title: id, raised: '2026-03-02', ...data }, { id });
const siteOf = (...content: readonly ReturnType<typeof question>[]) =>
  exampleSite([
    example('team'),
    example('role', { title: 'Head' }),
    example('role', { title: 'Second' }, { id: 'second-role' }),
    ...content,
  ]);

describe('feedback on lists', () => {
  const site = siteOf(
    question('late', {}),
    question('fresh', { raised: '2026-04-13' }),
    question('promise', planned('2026-05-04')),
    question('broken', planned('2026-04-14')),
    question('kept', done),
  );
  const all = site.view.entriesOf('feedback');
  const rows = (name: ListName) =>
    feedbackLists
      .filter((list) => list.name === name)
      .flatMap((list) => list.rows(all, site.tools, '2026-04-08'))
      .map(({ item, says, due, owner }) => [item.label, says, due, owner?.label]);

  test('what has no answer, the longest waiting first', () => {
    expect(rows('questions-unanswered')).toEqual([
      ['late', 'waiting for 44 days', '2026-03-16', 'Head'],
      ['fresh', 'waiting for 2 days', '2026-04-27', 'Head'],
    ]);
  });

  test('what was promised is an action of the role that answered, until its day and after it', () => {
    expect(rows('actions-open')).toEqual([['promise', 'promised to the people who asked', '2026-05-04', 'Second']]);
    expect(rows('actions-overdue')).toEqual([['broken', 'promised to the people who asked', '2026-04-14', 'Second']]);
  });

  test('what needs attention is told on the home page', () => {
    expect(feedbackAttention(all, site.tools)).toEqual([
      { label: '1 question without an answer', href: '/feedback/late/' },
      { label: '1 answer not kept', href: '/feedback/broken/' },
    ]);
  });
});

describe('what happened to feedback since a day', () => {
  const moved = (now: Readonly<Record<string, unknown>>, then?: Readonly<Record<string, unknown>>) => {
    const read = (data: Readonly<Record<string, unknown>>) => {
      const site = siteOf(question('asked', data));
      return { entry: site.entry('feedback', 'asked'), tools: site.tools };
    };
    const { entry, tools } = read(now);
    return feedbackMoved(entry, then && read(then).entry, '2026-04-08', tools);
  };

  test.each([
    ['it was raised', { raised: '2026-04-09' }, undefined, 'raised'],
    ['it was raised before', {}, undefined, undefined],
    ['it was answered', planned('2026-05-04'), {}, 'answered: planned for 4 May 2026'],
    [
      'it was answered, by its own day',
      planned('2026-05-04', '2026-04-09'),
      undefined,
      'answered: planned for 4 May 2026',
    ],
    ['it was answered before', planned('2026-05-04'), planned('2026-05-04'), undefined],
    ['it was done', done, planned('2026-05-04'), 'done'],
    ['it was put off', planned('2026-06-01'), planned('2026-05-04'), 'moved from 4 May 2026 to 1 June 2026'],
  ])('%s', (_, now, then, says) => {
    expect(moved(now, then)).toBe(says);
  });
});

describe('feedback on the page of its team', () => {
  const noteOn = (groupSize: number) => {
    const site = siteOf(question('open', { team: 'example-team', groupSize }));
    return feedbackNotes(site.entry('team', 'example-team'), site.tools);
  };

  test('says what still waits', () => {
    expect(noteOn(5)).toMatchObject({ glance: { label: '1 waiting' }, rows: [{ label: 'open' }] });
  });

  test('says nothing of a group below the smallest', () => {
    expect(noteOn(4)).toBeUndefined();
  });
});
