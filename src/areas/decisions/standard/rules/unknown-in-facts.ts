/** A line of facts is about a system and a requirement that there are. */
import { isFaulty } from '#model/faulty.ts';
import { anyOf } from '#model/quoted.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';

const withFacts = (lines: string) => [
  example('domain'),
  example('system', {}, { id: 'ledger' }),
  example('standard', {}, { id: 'encryption' }),
  { file: 'standards/encryption.facts.csv', text: `system,requirement,state,date,evidence\n${lines}` },
];

export default defineEntryRule({
  id: 'standard/unknown-in-facts',
  severity: 'warning',
  why: 'A fact about something else counts for nothing, and the cell that it was meant for stays empty.',
  fix: 'Let the job that writes the file use the ids of this playbook; `waymark export facts-template` prints them.',
  valid: [withFacts('system/ledger,at-rest,met,2026-04-14,\n')],
  invalid: [
    {
      content: withFacts('leger,at-rest,met,2026-04-14,\nledger,at-ret,met,2026-04-14,\n'),
      expect: [
        'standards/encryption.facts.csv:2:1 Unexpected system `leger`, expected one of this playbook',
        'standards/encryption.facts.csv:3:8 Unexpected requirement `at-ret`, expected `at-rest`',
      ],
    },
  ],
  check({ data, facts }, { entries, playbook, report }) {
    const requirements = data.requirements.map(({ id }) => id);
    const told = new Set<string>();
    for (const fact of facts?.all ?? []) {
      // A system that was renamed is in many lines, and is one mistake.
      const isThere =
        playbook.resolve(fact.about, ['system']) !== undefined || isFaulty(fact.about, playbook, ['system']);
      if (!isThere && !told.has(fact.about)) {
        told.add(fact.about);
        const systems = entries('system').map(({ id }) => id);
        report(
          fact.at('about'),
          `Unexpected system \`${fact.about}\`, expected one of this playbook`,
          didYouMean(fact.about.replace(/^system\//, ''), systems),
        );
      }
      if (requirements.includes(fact.part) || told.has(`#${fact.part}`)) continue;
      told.add(`#${fact.part}`);
      report(
        fact.at('part'),
        `Unexpected requirement \`${fact.part}\`, expected ${anyOf(requirements)}`,
        didYouMean(fact.part, requirements),
      );
    }
  },
});
