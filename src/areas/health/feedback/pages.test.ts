import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';

test('the page of feedback shows what was said, the answer, and what was behind it', () => {
  const response = { date: '2026-04-13', by: 'example-role', text: 'It *is*.', status: 'done', done: '2026-04-13' };
  const [page] = exampleSite([
    example('role', {}, { id: 'example-role' }),
    example('feedback', { text: 'It is *slow*.', cause: 'Old disks.', response }, { body: '## Then\n\nMore.' }),
  ]).pages('feedback');
  expect(page?.body).toMatchObject({
    said: 'It is <em>slow</em>.',
    cause: 'Old disks.',
    answer: { text: 'It <em>is</em>.', date: '13 April 2026', status: 'Done' },
  });
  expect(page?.contents.map(({ id }) => id)).toEqual(['answer', 'cause', 'then']);
});
