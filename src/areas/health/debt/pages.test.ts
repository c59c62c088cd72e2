import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { DebtBody } from './pages.ts';

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

test('a debt and the decision that takes it on name each other, whichever side says so', () => {
  const site = (createsDebt: readonly string[], fields: Readonly<Record<string, unknown>>) =>
    exampleSite([
      example('domain'),
      example('system'),
      example('decision', { title: 'Two lists', createsDebt }, { id: 'two-lists' }),
      example('debt', { title: 'Prices', ...fields }),
    ]);
  for (const said of [
    site(['example-debt'], {}),
    site([], { createdBy: 'decision/two-lists' }),
    site(['example-debt'], { createdBy: 'decision/two-lists' }),
  ]) {
    const debt = said.page<DebtBody>('debt', 'example-debt').body;
    const from = debt.facts.find(({ label }) => label === 'Comes from');
    expect(from?.links?.map(({ label }) => label)).toEqual(['Two lists']);
    expect(said.pages('decision', 'two-lists')[0]?.body).toMatchObject({ debt: [{ label: 'Prices' }] });
  }
});
