import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { FeedbackBody } from './pages.ts';

const response = { date: '2026-04-13', by: 'example-role', text: 'It *is*.', status: 'done', done: '2026-04-14' };
const pageWith = (data: Readonly<Record<string, unknown>>, body?: string) =>
  exampleSite([
    example('role'),
    example('team'),
    example('feedback', data, body === undefined ? {} : { body }),
  ]).page<FeedbackBody>('feedback', 'example-feedback');

describe('the page of feedback', () => {
  test('shows what was said, the answer, and what was behind it', () => {
    const page = pageWith({ text: 'It is *slow*.', cause: 'Old disks.', response }, '## Then\n\nMore.');
    expect(page.body).toMatchObject({
      question: {
        said: 'It is <em>slow</em>.',
        wait: undefined,
        answer: {
          text: 'It <em>is</em>.',
          date: '2026-04-13',
          standing: { label: 'Done on 14 April 2026', tone: 'good' },
        },
      },
      cause: 'Old disks.',
    });
    expect(page.contents.map(({ id }) => id)).toEqual(['answer', 'cause', 'then']);
  });

  test('says how long it has waited, and whether its answer is late', () => {
    expect(pageWith({ raised: '2026-04-10' }).body.question.wait).toEqual({
      days: 5,
      tone: 'plain',
      by: 'An answer is due by 24 April 2026.',
    });
    expect(pageWith({ raised: '2026-03-20' }).body.question.wait).toMatchObject({ days: 26, tone: 'caution' });
    expect(pageWith({ raised: '2026-03-01' }).body.question.wait).toMatchObject({ days: 45, tone: 'bad' });
  });

  test('says where a promise has passed its day', () => {
    const late = { ...response, status: 'planned', done: undefined, due: '2026-04-14' };
    expect(pageWith({ response: late }).body.question.answer?.standing).toEqual({
      label: 'Planned for 14 April 2026, not done yet',
      tone: 'bad',
    });
  });

  test('names no group in which one person could be told from the others', () => {
    const teamOf = (groupSize?: number) => pageWith({ team: 'example-team', groupSize }).body.question.team?.id;
    expect(teamOf(5)).toBe('example-team');
    expect(teamOf(4)).toBeUndefined();
    expect(teamOf()).toBeUndefined();
  });
});
