/** Each requirement has a name of its own, for it is linked to by that name. */
import { repeated } from '#model/repeated.ts';
import { defineEntryRule, example } from '#model/rule.ts';

const requirement = (id: string) => ({ id, keyword: 'MUST', text: 'encrypt data.' });

export default defineEntryRule({
  id: 'standard/id-twice',
  severity: 'error',
  why: 'A link to one of two requirements with the same name leads to the first, and nobody notices.',
  fix: 'Give the later one a name of its own.',
  valid: [[example('standard', { requirements: [requirement('at-rest'), requirement('in-transit')] })]],
  invalid: [
    {
      content: [example('standard', { requirements: [requirement('at-rest'), requirement('at-rest')] })],
      expect: ['10:9 Unexpected requirement `at-rest` again, expected a name of its own'],
    },
  ],
  check(standard, { report }) {
    for (const { item, index } of repeated(standard.data.requirements, ({ id }) => id))
      report(
        standard.at(['requirements', index, 'id']),
        `Unexpected requirement \`${item.id}\` again, expected a name of its own`,
      );
  },
});
