import { describe, expect, test } from 'vitest';
import { example, exampleConfig } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';

const domain = example('domain');
const system = (id: string, title: string, fields: object = {}) => example('system', { title, ...fields }, { id });
const encryption = example(
  'standard',
  {
    requirements: [
      { id: 'at-rest', keyword: 'MUST', text: 'encrypt data *at rest*.' },
      { id: 'rotation', keyword: 'SHOULD', text: 'rotate keys.', evidence: '=cmd' },
    ],
    affects: ['shop:services/*/keys/**', 'rates'],
    adoption: [
      { system: 'ledger', state: 'met', since: '2026-01-15' },
      { system: 'printer', requirement: 'at-rest', state: 'met' },
      { system: 'printer', requirement: 'rotation', state: 'partial', evidence: 'By *hand*.' },
    ],
  },
  { id: 'encryption' },
);
const site = exampleSite([
  exampleConfig('sources:\n  shop: { path: ../shop, owner: team/example-team, kinds: { guides: docs } }'),
  { file: 'sources/shop/docs/keys.md', text: '---\nreviewed: 2026-04-01\n---\n\n# Keys\n\nText.\n' },
  { file: 'sources/shop/services/web/keys/one.ts', text: '' },
  domain,
  system('ledger', 'Ledger'),
  system('printer', 'Printer'),
  system('rates', 'Rates'),
  system('prototype', 'Prototype', { lifecycle: 'experimental' }),
  encryption,
]);

describe('the page of a standard', () => {
  const [page, checklist] = site.pages('standard', 'encryption');

  test('shows each requirement with its own address and how many systems meet it', () => {
    expect(page?.body).toMatchObject({
      appliesTo: 'All systems that are in production.',
      affects: [{ label: 'Rates' }, { label: 'shop:services/*/keys/**' }],
      requirements: [
        { anchor: 'requirement-at-rest', keyword: 'MUST', text: 'encrypt data <em>at rest</em>.', met: 2, of: 3 },
        { anchor: 'requirement-rotation', keyword: 'SHOULD', met: 1, of: 3 },
      ],
    });
  });

  test('shows how far each system has come that it is about, and no other', () => {
    expect(page?.body).toMatchObject({
      adoption: [
        {
          system: { label: 'Ledger' },
          state: 'met',
          states: [{ state: 'met' }, { state: 'met' }],
          since: '2026-01-15',
        },
        {
          system: { label: 'Printer' },
          state: 'partial',
          states: [{ state: 'met' }, { state: 'partial' }],
          notes: ['By <em>hand</em>.'],
        },
        { system: { label: 'Rates' }, state: 'unknown', states: [{ state: 'unknown' }, { state: 'unknown' }] },
      ],
    });
  });

  test('brings a checklist as a page', () => {
    expect(checklist).toMatchObject({ path: 'checklist/', template: 'checklist' });
  });
});
