/** What is said of a system and a requirement is said once. */
import { repeated } from '#model/repeated.ts';
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
    const idOf = (system: string) => playbook.resolve(system, ['system'])?.id ?? system;
    const said = standard.data.adoption;
    for (const { item, index } of repeated(said, ({ system, requirement = '' }) => `${idOf(system)} ${requirement}`)) {
      const system = `\`${idOf(item.system)}\``;
      const about = item.requirement === undefined ? system : `\`${item.requirement}\` of ${system}`;
      report(standard.at(['adoption', index]), `Unexpected second word on ${about}, expected one`);
    }
  },
});
