/** Who reads a page reads what it includes. */
import { entryKey } from '#model/entry.ts';
import { VISIBILITIES } from '#model/standing.ts';
import { defineRule, example } from '#model/rule.ts';

const secret = (fields: object) => example('guide', { ...fields }, { id: 'pay-bands', body: 'They are these.' });
const including = '::include[guide/pay-bands]';

export default defineRule({
  id: 'entry/include-out-of-sight',
  severity: 'error',
  why: 'The text would be missing for some readers of the page; it is never shown to those who may not see where it comes from.',
  fix: 'Narrow the visibility of the page, widen that of the text, or take the include out.',
  valid: [
    [secret({ visibility: 'restricted' }), example('guide', { visibility: 'restricted' }, { body: including })],
    [secret({ status: 'draft' }), example('guide', { status: 'draft' }, { body: including })],
  ],
  invalid: [
    {
      content: [secret({ visibility: 'restricted' }), example('guide', {}, { body: including })],
      expect: [
        'guides/example-guide.md:6:1 Unexpected include of the restricted `guide/pay-bands`, expected text that readers of this internal page may see',
      ],
    },
    {
      content: [secret({ status: 'draft' }), example('guide', {}, { body: including })],
      expect: [
        'guides/example-guide.md:6:1 Unexpected include of the draft `guide/pay-bands`, expected text that is published',
      ],
    },
  ],
  check({ playbook, report }) {
    for (const reference of playbook.references) {
      const { from, to, isInclude } = reference;
      if (isInclude !== true) continue;
      const { location } = reference;
      const [own, other] = [from.data.visibility, to.data.visibility];
      if (VISIBILITIES.indexOf(other) > VISIBILITIES.indexOf(own))
        report(
          location,
          `Unexpected include of the ${other} \`${entryKey(to)}\`, expected text that readers of this ${own} page may see`,
        );
      else if (to.life === 'draft' && from.life !== 'draft')
        report(location, `Unexpected include of the draft \`${entryKey(to)}\`, expected text that is published`);
    }
  },
});
