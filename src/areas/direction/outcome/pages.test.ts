import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { OutcomeBody } from './pages.ts';

test('the page of an outcome shows what gets better, who answers for it, and its key results', () => {
  const site = exampleSite([example('outcome', { customerImpact: 'They *wait* less.' }), example('metric')]);
  const { body, anchors } = site.page<OutcomeBody>('outcome');
  expect(body.customerImpact).toBe('They <em>wait</em> less.');
  const owner = { label: 'Example role' };
  expect(body.facts.slice(0, 5)).toMatchObject([
    { label: 'Period', html: 'Q2 2026' },
    { label: 'Horizon', html: 'Now' },
    { label: 'Product', links: [owner] },
    { label: 'Design', links: [owner] },
    { label: 'Engineering', links: [owner] },
  ]);
  expect(body.keyResults[0]).toMatchObject({ id: 'first-day', baseline: '60', target: '24' });
  expect(anchors).toEqual(['key-results']);
});
