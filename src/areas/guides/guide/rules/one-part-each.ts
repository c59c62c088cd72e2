/** Who decides is not also consulted or informed, and nobody is named twice. */
import { secondParts } from '#model/decision-rights.ts';
import { defineEntryRule, example } from '#model/rule.ts';

const right = (fields: object) => [
  example('role', {}, { id: 'tech-lead' }),
  example('guide', {
    decisionRights: [{ decision: 'Whether to grant an exception', decides: 'example-role', ...fields }],
  }),
];

export default defineEntryRule({
  id: 'guide/one-part-each',
  severity: 'error',
  why: 'A decision right says who does what; a name in two places leaves it open again.',
  fix: 'Keep the one part that is true: who decides knows it anyway, and who is consulted hears the result.',
  valid: [right({ consulted: ['tech-lead'], informed: ['team/example-team'] })],
  invalid: [
    {
      content: right({ consulted: ['role/example-role'] }),
      expect: [
        'guides/example-guide.yaml:8:9 Unexpected `role/example-role` among the consulted, expected it once; it decides already',
      ],
    },
    {
      content: right({ consulted: ['tech-lead'], informed: ['tech-lead'] }),
      expect: [
        'guides/example-guide.yaml:10:9 Unexpected `tech-lead` among the informed, expected it once; it is consulted already',
      ],
    },
    {
      content: right({ informed: ['tech-lead', 'role/tech-lead'] }),
      expect: [
        'guides/example-guide.yaml:9:9 Unexpected `role/tech-lead` among the informed, expected it once; it is informed already',
      ],
    },
  ],
  check(guide, { playbook, report }) {
    for (const { ref, part, earlier, path } of secondParts(guide.data.decisionRights, playbook))
      report(
        guide.at(['decisionRights', ...path]),
        `Unexpected \`${ref}\` among the ${part}, expected it once; it ${earlier} already`,
      );
  },
});
