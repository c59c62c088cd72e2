import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';

test('the page of a risk shows its statement and its points', () => {
  const [page] = exampleSite([
    example('risk', { statement: 'We *ask*.', points: ['Early.'] }, { body: '## Why\n\nBecause.' }),
  ]).pages('risk');
  expect(page?.body).toMatchObject({ statement: 'We <em>ask</em>.', points: ['Early.'] });
  expect(page?.contents.map(({ id }) => id)).toEqual(['points', 'why']);
});
