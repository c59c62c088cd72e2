import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { ExperimentBody } from './pages.ts';

const pageOf = (fields: Readonly<Record<string, unknown>> = {}) =>
  exampleSite([
    example('team'),
    example('metric'),
    example('experiment', { hypothesis: 'We *believe*.', ...fields }),
  ]).page<ExperimentBody>('experiment');

test('an experiment without a result runs, and shows no section that it does not fill', () => {
  const { body, anchors } = pageOf();
  expect(body).toMatchObject({ hypothesis: 'We <em>believe</em>.', result: 'Running' });
  expect(anchors).toEqual(['why', 'change']);
});

test('what was learned and what comes next stand first once there is a result', () => {
  const { body, anchors } = pageOf({ result: 'refuted', learned: 'Reviews wait for *people*.', next: 'Undo it.' });
  expect(body).toMatchObject({ result: 'Refuted', learned: 'Reviews wait for <em>people</em>.' });
  expect(anchors).toEqual(['learned', 'next', 'why', 'change']);
});
