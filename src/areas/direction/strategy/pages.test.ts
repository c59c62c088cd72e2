import { expect, test } from 'vitest';
import { exampleSite } from '#testing/example-site.ts';
import { example } from '#model/rule.ts';

test('each policy of a strategy can be linked to', () => {
  const site = exampleSite([example('strategy')]);
  const [page] = site.pages('strategy');
  expect(page?.body).toMatchObject({ policies: [{ anchor: 'policy-recovery-first' }] });
});
