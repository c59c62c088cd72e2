/** The template has a line for each system and requirement that a program can look at, and reads back as facts. */
import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { factsTemplate } from './facts-template.ts';

const HEAD = 'system,requirement,state,date,evidence\n';
const content = (facts: string) => [
  example('domain'),
  example('system', {}, { id: 'ledger' }),
  example('system', {}, { id: 'rates' }),
  example('system', { lifecycle: 'retired' }, { id: 'old-ledger' }),
  example(
    'standard',
    {
      requirements: [
        { id: 'at-rest', keyword: 'MUST', text: 'encrypt data at rest.' },
        { id: 'reason', keyword: 'MUST', text: 'know why each field is kept.', asks: 'owner' },
      ],
    },
    { id: 'encryption' },
  ),
  { file: 'standards/encryption.facts.csv', text: facts },
];
const written = (facts: string, id?: string) =>
  factsTemplate.write(exampleSite(content(facts)).view, { id, given: {}, contentFolder: 'content' });

test('lists what a program can look at, with what is known', () => {
  expect(written(`${HEAD}ledger,at-rest,met,2026-04-14,"Volumes, all"\n`, 'encryption')).toBe(
    `${HEAD}ledger,at-rest,met,2026-04-14,"Volumes, all"\nrates,at-rest,unknown,,\n`,
  );
});

test('reads back without a finding, and as itself', () => {
  const once = written(HEAD);
  expect(written(once)).toBe(once);
});

test('asks which standard is meant, and suggests one for a slip', () => {
  const { view } = exampleSite([...content(HEAD), example('standard', { code: 'SEC-09' }, { id: 'access' })]);
  const asked = { given: {}, contentFolder: 'content' };
  expect(() => factsTemplate.write(view, { ...asked, id: undefined })).toThrow(
    'Missing `id`, expected the standard: one of `access`, `encryption`',
  );
  expect(() => factsTemplate.write(view, { ...asked, id: 'encrytion' })).toThrow(/encrytion/);
});
