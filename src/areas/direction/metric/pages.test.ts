import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { MetricBody } from './pages.ts';

test('the page of a metric shows its question, the decision and how it misleads', () => {
  const page = exampleSite([
    example('metric', { question: 'How *long*?' }, { body: '## Where it comes from\n\nThe pipeline.' }),
  ]).page<MetricBody>('metric');
  expect(page.body).toMatchObject({
    question: 'How <em>long</em>?',
    misuse: ['A team splits its commits later, and nothing is faster.'],
  });
  expect(page.anchors).toEqual(['decision', 'what-it-means', 'how-it-misleads', 'where-it-comes-from']);
});
