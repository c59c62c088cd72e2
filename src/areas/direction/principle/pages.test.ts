import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { PrincipleBody } from './pages.ts';

test('the page of a principle shows its statement and what it means for a design', () => {
  const { body, anchors } = exampleSite([example('principle', { statement: 'We *ask*.' })]).page<PrincipleBody>(
    'principle',
  );
  expect(body).toMatchObject({
    statement: 'We <em>ask</em>.',
    implications: ['Other services ask the owner, or listen to its events.'],
  });
  expect(anchors).toEqual(['implications']);
});
