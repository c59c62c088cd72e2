/** What is said of a system and a requirement is said once. */
import { defineEntryRule, example } from '#model/rule.ts';

const adoption = (...states: readonly object[]) => [
  example('domain'),
  example('system'),
  example('standard', { adoption: states.map((state) => ({ system: 'example-system', ...state })) }),
];

export default defineEntryRule({
  id: 'standard/adoption-twice',
  severity: 'error',
  why: 'Of two answers to one question, readers believe the one they like better.',
  fix: 'Keep the one that is true.',
  valid: [adoption({ state: 'partial' }, { state: 'met', requirement: 'at-rest' })],
  invalid: [
    {
      content: adoption({ state: 'met' }, { state: 'partial' }),
      expect: ['standards/example-standard.yaml:13:5 Unexpected second word on `example-system`, expected one'],
    },
    {
      content: adoption({ state: 'met', requirement: 'at-rest' }, { state: 'met', requirement: 'at-rest' }),
      expect: [
        'standards/example-standard.yaml:14:5 Unexpected second word on `at-rest` of `example-system`, expected one',
      ],
    },
  ],
  check(standard, { playbook, report }) {
    const seen = new Set<string>();
    for (const [index, { system, requirement }] of standard.data.adoption.entries()) {
      const id = playbook.resolve(system, ['system'])?.id ?? system;
      const key = `${id} ${requirement ?? ''}`;
      const about = requirement === undefined ? `\`${id}\`` : `\`${requirement}\` of \`${id}\``;
      if (seen.has(key)) report(standard.at(['adoption', index]), `Unexpected second word on ${about}, expected one`);
      seen.add(key);
    }
  },
});
