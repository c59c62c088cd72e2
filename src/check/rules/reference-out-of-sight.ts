/** What an entry points at can be seen by whoever sees the entry. */
import { entryKey } from '#model/entry.ts';
import { VISIBILITIES } from '#model/standing.ts';
import { defineRule, example } from '#model/rule.ts';

export default defineRule({
  id: 'entry/reference-out-of-sight',
  severity: 'warning',
  why: 'A reader who may see one page and not the next meets a reference that leads nowhere.',
  fix: 'Widen the visibility of the one, narrow that of the other, or take the reference out.',
  valid: [
    [
      example('guide', { visibility: 'restricted' }, { id: 'pay-bands' }),
      example('guide', { visibility: 'restricted', related: ['guide/pay-bands'] }),
    ],
  ],
  invalid: [
    {
      content: [
        example('guide', { visibility: 'restricted' }, { id: 'pay-bands' }),
        example('guide', { related: ['guide/pay-bands'] }),
      ],
      expect: [
        'guides/example-guide.yaml:5:5 Unexpected reference to the restricted `guide/pay-bands`, expected an entry that readers of this internal one may see',
      ],
    },
  ],
  check({ playbook, report }) {
    for (const reference of playbook.references) {
      const { from, to, isInclude } = reference;
      if (isInclude === true) continue;
      const [own, other] = [from.data.visibility, to.data.visibility];
      if (VISIBILITIES.indexOf(other) <= VISIBILITIES.indexOf(own)) continue;
      report(
        reference.location,
        `Unexpected reference to the ${other} \`${entryKey(to)}\`, expected an entry that readers of this ${own} one may see`,
      );
    }
  },
});
