/** A responsibility names at least one skill that it takes. */
import { defineRule, example } from '#model/rule.ts';
import { writtenSets } from '#areas/growth/expectation/written.ts';

const runsService = {
  id: 'runs-service',
  group: 'delivery',
  levels: ['senior-engineer'],
  text: 'Answers for one service in production.',
  kind: 'responsibility',
};
const operation = example('skill', {}, { id: 'operation' });

export default defineRule({
  id: 'ladder/responsibility-skill',
  severity: 'error',
  why: 'Whoever answers for something should be able to see what to learn for it.',
  fix: 'Add `skills:` with one skill or more.',
  valid: [[operation, example('ladder', { expectations: [{ ...runsService, skills: ['operation'] }] })]],
  invalid: [
    {
      content: [example('ladder', { expectations: [runsService] })],
      expect: [
        'ladders/example-ladder.yaml:23:5 Unexpected responsibility `runs-service` without a skill, expected at least one in `skills`',
      ],
    },
  ],
  check({ entries, report }) {
    for (const set of writtenSets(entries)) {
      for (const [index, { id, kind, skills }] of set.data.expectations.entries()) {
        if (kind === 'responsibility' && skills.length === 0)
          report(
            set.at(['expectations', index, 'id'], 'key'),
            `Unexpected responsibility \`${id}\` without a skill, expected at least one in \`skills\``,
          );
      }
    }
  },
});
