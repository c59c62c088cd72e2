import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';

const payments = example('domain', { title: 'Payments' }, { id: 'payments' });
const invoicing = example(
  'domain',
  { title: 'Invoicing', subdomainOf: 'payments', summary: 'Bills.' },
  { id: 'invoicing' },
);
const ledger = example('system', { title: 'Ledger', domain: 'payments' }, { id: 'ledger' });
const rates = example(
  'system',
  { title: 'Currency rates', domain: 'payments', owner: null, gapReason: 'Its team was dissolved.' },
  { id: 'rates' },
);

test('the page of a domain shows its parts and its systems, and says aloud which of them nobody owns', () => {
  const [page] = exampleSite([payments, invoicing, ledger, rates]).pages('domain', 'payments');
  expect(page?.body).toMatchObject({
    kind: { label: 'Core' },
    parts: [{ label: 'Invoicing', href: '/domains/invoicing/', summary: 'Bills.' }],
    systems: [
      { system: { label: 'Currency rates' }, owner: undefined, isGap: true },
      {
        system: { label: 'Ledger', href: '/systems/ledger/' },
        owner: { href: '/teams/example-team/' },
        isGap: false,
        stage: { label: 'In production' },
      },
    ],
  });
  expect(page?.contents.map(({ id }) => id)).toEqual(['its-parts', 'its-systems']);
});

test('a part leads back to the whole', () => {
  const [page] = exampleSite([payments, invoicing]).pages('domain', 'invoicing');
  expect(page?.body).toMatchObject({ partOf: { label: 'Payments', href: '/domains/payments/' } });
});
