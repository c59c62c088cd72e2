/** An expectation does not take the name of one that the ladder inherits. */
import { inheritedExpectations } from '#areas/growth/expectation/inherited.ts';
import { defineEntryRule, example } from '#model/rule.ts';

const everyone = example('behaviours', {}, { id: 'everyone' });
const asksEarly = {
  id: 'asks-early',
  group: 'delivery',
  levels: ['engineer'],
  text: 'Asks for help within an hour of being stuck.',
};

export default defineEntryRule({
  id: 'ladder/inherited-name',
  severity: 'error',
  why: 'The own words would silently take the place of the shared ones, and nobody would read why.',
  fix: 'Say what differs in `overrides`, with the reason, or give the expectation another id.',
  valid: [
    [everyone, example('ladder', { expectations: [asksEarly] })],
    [
      everyone,
      example('ladder', {
        extends: ['everyone'],
        overrides: [{ expectation: 'asks-early', text: asksEarly.text, reason: 'Customers wait.' }],
      }),
    ],
  ],
  invalid: [
    {
      content: [everyone, example('ladder', { extends: ['everyone'], expectations: [asksEarly] })],
      expect: [
        'ladders/example-ladder.yaml:23:9 Unexpected expectation `asks-early`, expected a name that `behaviours/everyone.yaml` does not give already',
      ],
    },
  ],
  check(ladder, { playbook, report }) {
    if (ladder.data.extends.length === 0) return;
    const inherited = inheritedExpectations(ladder, playbook);
    for (const [index, { id }] of ladder.data.expectations.entries()) {
      const origin = inherited.get(id);
      if (origin !== undefined)
        report(
          ladder.at(['expectations', index, 'id']),
          `Unexpected expectation \`${id}\`, expected a name that \`${origin.source.file}\` does not give already`,
        );
    }
  },
});
