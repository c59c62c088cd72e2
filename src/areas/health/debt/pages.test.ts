import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';

test('the page of a debt item shows what follows from it and how it came about', () => {
  const [page] = exampleSite([
    example('domain'),
    example('system'),
    example(
      'debt',
      { consequences: ['Each change takes *nine* days.'], cause: 'Two lists.' },
      { body: '## Tried\n\nA lot.' },
    ),
  ]).pages('debt');
  expect(page?.body).toMatchObject({ consequences: ['Each change takes <em>nine</em> days.'], cause: 'Two lists.' });
  expect(page?.contents.map(({ id }) => id)).toEqual(['consequences', 'cause', 'score', 'tried']);
});
