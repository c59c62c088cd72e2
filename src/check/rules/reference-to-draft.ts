/** What a published entry points at is published too. */
import { entryKey } from '#model/entry.ts';
import { defineRule, example } from '#model/rule.ts';

const draft = example('guide', { status: 'draft' }, { id: 'pay-bands' });

export default defineRule({
  id: 'entry/reference-to-draft',
  severity: 'warning',
  why: 'A draft is in no normal build, so a reference to it from a published page leads nowhere.',
  fix: 'Publish the draft (its `status`), or remove the reference until then.',
  valid: [
    [draft, example('guide', { status: 'draft', related: ['guide/pay-bands'] })],
    [example('guide', {}, { id: 'pay-bands' }), example('guide', { related: ['guide/pay-bands'] })],
  ],
  invalid: [
    {
      content: [draft, example('guide', { related: ['guide/pay-bands'] })],
      expect: [
        'guides/example-guide.yaml:5:5 Unexpected reference to the draft `guide/pay-bands`, expected a published entry',
      ],
    },
    {
      content: [
        draft,
        {
          file: 'guides/pay.md',
          text: '---\ntitle: Pay\nowner: team/example-team\nreviewed: 2026-04-01\n---\n\nSee the [bands](pay-bands.yaml).\n',
        },
      ],
      expect: ['guides/pay.md:7:9 Unexpected reference to the draft `guide/pay-bands`, expected a published entry'],
    },
    {
      content: [
        example('decision', { status: 'draft', decided: undefined, decideBy: '2026-05-01' }, { id: 'use-queues' }),
        example('guide', { related: ['decision/use-queues'] }),
      ],
      expect: [
        'guides/example-guide.yaml:5:5 Unexpected reference to the draft `decision/use-queues`, expected a published entry',
      ],
    },
  ],
  check({ playbook, report }) {
    for (const reference of playbook.references) {
      const { from, to, isInclude } = reference;
      if (isInclude === true) continue;
      if (to.life === 'draft' && from.life !== 'draft')
        report(reference.location, `Unexpected reference to the draft \`${entryKey(to)}\`, expected a published entry`);
    }
  },
});
