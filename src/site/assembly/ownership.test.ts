import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { ownedBy } from './ownership.ts';

const owner = 'team/billing';

test('what a team owns stands by kind and title, without the team itself', () => {
  const { entry, tools } = exampleSite([
    example('team', { title: 'Billing', owner }, { id: 'billing' }),
    example('term', { title: 'Refund', owner }, { id: 'refund' }),
    example('term', { title: 'Invoice', owner }, { id: 'invoice' }),
    example('guide', { title: 'Month end', owner }, { id: 'month-end' }),
    example('guide', { title: 'Pay', owner, visibility: 'restricted' }, { id: 'pay' }),
    example('guide', { title: 'On call', related: [owner] }, { id: 'on-call' }),
  ]);
  expect(
    ownedBy(entry('team', 'billing'), tools).map(({ label, links }) => [label, ...links.map((link) => link.label)]),
  ).toEqual([
    ['Glossary', 'Invoice', 'Refund'],
    ['Guides', 'Month end'],
  ]);
});

test('of a kind that it owns by the hundred, the index has the rest', () => {
  const terms = Array.from({ length: 103 }, (_, index) =>
    example('term', { title: `Term ${index + 100}`, owner }, { id: `term-${index}` }),
  );
  const { entry, tools } = exampleSite([example('team', { title: 'Billing', owner }, { id: 'billing' }), ...terms]);
  const [owned] = ownedBy(entry('team', 'billing'), tools);
  expect(owned?.links.at(-1)?.label).toBe('Term 199');
  expect(owned?.further).toEqual({ count: 3, index: '/terms/' });
});
