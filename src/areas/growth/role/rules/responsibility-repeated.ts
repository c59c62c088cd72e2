/** A responsibility belongs to one role. */
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
    const first = new Map<string, string>();
    for (const role of entries('role')) {
      for (const [index, text] of role.data.responsibilities.entries()) {
        const words = text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
        const earlier = first.get(words);
        if (earlier === undefined) first.set(words, role.file);
        else
          report(
            role.at(['responsibilities', index]),
            `Unexpected responsibility of \`${earlier}\` again, expected words of its own`,
          );
      }
    }
  },
});
