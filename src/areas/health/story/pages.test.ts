import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';

test('the page of a story shows what failed, what fixed it, and what to take from it', () => {
  const [page] = exampleSite([
    example('story', { failure: 'It *broke*.', fix: 'A test.', takeaways: ['Test it.'] }, { body: '## Then\n\nMore.' }),
  ]).pages('story');
  expect(page?.body).toMatchObject({ failure: 'It <em>broke</em>.', fix: 'A test.', takeaways: ['Test it.'] });
  expect(page?.contents.map(({ id }) => id)).toEqual(['failure', 'fix', 'takeaways', 'then']);
});
