/** A responsibility belongs to one role. */
import { bareWords } from '#model/bare-words.ts';
import { repeated } from '#model/repeated.ts';
import { defineRule, example } from '#model/rule.ts';

const role = (id: string, ...responsibilities: readonly string[]) => example('role', { responsibilities }, { id });

export default defineRule({
  id: 'role/responsibility-repeated',
  severity: 'warning',
  why: 'What two roles answer for in the same words, each leaves to the other.',
  fix: 'Say which part of it is whose.',
  valid: [
    [
      role('tech-lead', 'Keep the design of the team’s systems coherent.'),
      role('engineering-manager', 'Protect the time to keep systems healthy.'),
    ],
  ],
  invalid: [
    {
      content: [
        role('engineering-manager', 'Keep systems healthy.'),
        role('tech-lead', 'Lead designs.', 'keep systems healthy'),
      ],
      expect: [
        'roles/tech-lead.yaml:6:5 Unexpected responsibility of `roles/engineering-manager.yaml` again, expected words of its own',
      ],
    },
  ],
  check({ entries, report }) {
    const all = entries('role').flatMap((role) =>
      role.data.responsibilities.map((text, index) => ({ role, text, index })),
    );
    for (const { item, first } of repeated(all, ({ text }) => bareWords(text)))
      report(
        item.role.at(['responsibilities', item.index]),
        `Unexpected responsibility of \`${first.role.file}\` again, expected words of its own`,
      );
  },
});
