/** Who decides is not also consulted or informed, and nobody is named twice. */
import { entryKey } from '#model/entry.ts';
import type { Path } from '#model/location.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import type { Governance } from '../schema.ts';

const right = (fields: object) => [
  example('role', {}, { id: 'tech-lead' }),
  example('governance', {
    decisionRights: [{ decision: 'Whether to grant an exception', decides: 'example-role', ...fields }],
  }),
];

export default defineEntryRule({
  id: 'governance/one-part-each',
  severity: 'error',
  why: 'A decision right says who does what; a name in two places leaves it open again.',
  fix: 'Keep the one part that is true: who decides knows it anyway, and who is consulted hears the result.',
  valid: [right({ consulted: ['tech-lead'], informed: ['team/example-team'] })],
  invalid: [
    {
      content: right({ consulted: ['role/example-role'] }),
      expect: [
        'governance/example-governance.yaml:9:9 Unexpected `role/example-role` among the consulted, expected it once; it decides already',
      ],
    },
    {
      content: right({ consulted: ['tech-lead'], informed: ['tech-lead'] }),
      expect: [
        'governance/example-governance.yaml:11:9 Unexpected `tech-lead` among the informed, expected it once; it is consulted already',
      ],
    },
    {
      content: right({ informed: ['tech-lead', 'role/tech-lead'] }),
      expect: [
        'governance/example-governance.yaml:10:9 Unexpected `role/tech-lead` among the informed, expected it once; it is informed already',
      ],
    },
  ],
  check(guide, { playbook, report }) {
    const keyOf = (ref: string | undefined) => {
      const entry = playbook.resolve(ref, ['role', 'team']);
      return entry === undefined ? ref : entryKey(entry);
    };
    for (const [index, right] of guide.data.decisionRights.entries()) {
      const parts = new Map([[keyOf(right.decides), 'decides']]);
      for (const { ref, part, path } of mentionsIn(right)) {
        const earlier = parts.get(keyOf(ref));
        if (earlier === undefined) parts.set(keyOf(ref), `is ${part}`);
        else
          report(
            guide.at(['decisionRights', index, ...path]),
            `Unexpected \`${ref}\` among the ${part}, expected it once; it ${earlier} already`,
          );
      }
    }
  },
});

interface Mention {
  readonly ref: string;
  readonly part: 'consulted' | 'informed';
  readonly path: Path;
}

function mentionsIn(right: Governance['decisionRights'][number]): readonly Mention[] {
  return (['consulted', 'informed'] as const).flatMap((part) =>
    right[part].map((ref, index): Mention => ({ ref, part, path: [part, index] })),
  );
}
