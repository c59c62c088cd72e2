/** On one day, a program finds out one thing about a system and a requirement. */
import { defineEntryRule, example } from '#model/rule.ts';
import type { Fact } from '#model/facts.ts';

const withFacts = (lines: string) => [
  example('domain'),
  example('system', {}, { id: 'ledger' }),
  example('standard', {}, { id: 'encryption' }),
  { file: 'standards/encryption.facts.csv', text: `system,requirement,state,date,evidence\n${lines}` },
];

export default defineEntryRule({
  id: 'standard/fact-twice',
  severity: 'warning',
  why: 'Of two answers of one day one is wrong; the lower line counts until that is known.',
  fix: 'Keep the line that is true. Lines of earlier days may stay: the latest counts.',
  valid: [withFacts('ledger,at-rest,not-met,2026-04-07,\nledger,at-rest,met,2026-04-14,\n')],
  invalid: [
    {
      content: withFacts('ledger,at-rest,not-met,2026-04-14,\nsystem/ledger,at-rest,met,2026-04-14,\n'),
      expect: [
        'standards/encryption.facts.csv:3:23 Unexpected `met` for `at-rest` of `ledger`, expected the `not-met` of line 2 on the same day',
      ],
    },
  ],
  check({ facts }, { playbook, report }) {
    const seen = new Map<string, Fact>();
    for (const fact of facts?.all ?? []) {
      const system = playbook.resolve(fact.about, ['system']);
      if (system === undefined || fact.date === '') continue;
      const key = [system.id, fact.part, fact.date].join(' ');
      const before = seen.get(key);
      if (before === undefined) seen.set(key, fact);
      else if (before.state !== fact.state)
        report(
          fact.at('state'),
          `Unexpected \`${fact.state}\` for \`${fact.part}\` of \`${system.id}\`, expected the \`${before.state}\` of line ${before.line} on the same day`,
        );
    }
  },
});
