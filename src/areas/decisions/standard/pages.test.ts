import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
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
    adoption: [
      { system: 'ledger', state: 'met', since: '2026-01-15' },
      { system: 'printer', requirement: 'at-rest', state: 'met' },
      { system: 'printer', requirement: 'rotation', state: 'partial', evidence: 'By *hand*.' },
    ],
  },
  { id: 'encryption' },
);
const site = exampleSite([
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
