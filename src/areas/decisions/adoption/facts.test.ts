/** Facts fill in the table of a standard: the latest line counts, over what was typed. */
import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { stateOf, stateOfRequirement, systemsUnder } from './adoption.ts';

const HEAD = 'system,requirement,state,date,evidence\n';
const site = (lines: string, adoption: readonly object[] = []) => {
  const { view, entry } = exampleSite([
    example('domain'),
    example('system', {}, { id: 'ledger' }),
    example('system', { lifecycle: 'experimental' }, { id: 'prototype' }),
    example('system', { visibility: 'restricted' }, { id: 'vault' }),
    example(
      'standard',
      {
        requirements: [
          { id: 'at-rest', keyword: 'MUST', text: 'encrypt data at rest.' },
          { id: 'rotation', keyword: 'SHOULD', text: 'rotate keys.' },
        ],
        adoption,
      },
      { id: 'encryption' },
    ),
    { file: 'standards/encryption.facts.csv', text: HEAD + lines },
  ]);
  const standard = entry('standard', 'encryption');
  return {
    standard,
    systems: systemsUnder(standard, view).map(({ id }) => id),
    state: (requirement: string) => stateOfRequirement(standard, entry('system', 'ledger'), requirement, view),
    whole: () => stateOf(standard, entry('system', 'ledger'), view),
  };
};

test.each([
  ['the only line', 'ledger,at-rest,met,2026-04-14,\n', 'met'],
  ['the latest line', 'ledger,at-rest,met,2026-04-14,\nledger,at-rest,not-met,2026-04-07,\n', 'met'],
  [
    'the lower line of one day',
    'ledger,at-rest,met,2026-04-14,\nsystem/ledger,at-rest,not-met,2026-04-14,\n',
    'not-met',
  ],
  [
    'a line with other separators',
    'ledger,at-rest,not-applicable,2026-04-14,"Keeps, and shows, nothing"\n',
    'not-applicable',
  ],
  ['no line about it', 'prototype,at-rest,met,2026-04-14,\n', 'unknown'],
])('%s counts', (_, lines, state) => {
  expect(site(lines).state('at-rest')).toBe(state);
});

test('a fact counts over what was typed, and what is not known leaves the word of people', () => {
  const typed = [{ system: 'ledger', state: 'met' }];
  expect(site('ledger,at-rest,not-met,2026-04-14,\n', typed).state('at-rest')).toBe('not-met');
  expect(site('ledger,at-rest,not-met,2026-04-14,\n', typed).state('rotation')).toBe('met');
  expect(site('ledger,at-rest,unknown,2026-04-14,\n', typed).state('at-rest')).toBe('met');
});

test('the whole follows from facts and words together', () => {
  const typed = [{ system: 'ledger', state: 'met' }];
  expect(site('', typed).whole()).toBe('met');
  expect(site('ledger,at-rest,not-met,2026-04-14,\n', typed).whole()).toBe('not-met');
  expect(site('ledger,at-rest,met,2026-04-14,\n').whole()).toBe('partial');
  expect(site('ledger,at-rest,met,2026-04-14,\nledger,rotation,met,2026-04-14,\n').whole()).toBe('met');
});

test('a system with facts stands in the table, and one that is hidden leaves no line', () => {
  const { standard, systems } = site('prototype,at-rest,met,2026-04-14,\nvault,at-rest,met,2026-04-14,\n');
  expect(systems).toEqual(['ledger', 'prototype']);
  expect(standard.facts?.all.map(({ about }) => about)).toEqual(['prototype']);
});
