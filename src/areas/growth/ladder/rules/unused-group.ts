/** A group is there for expectations: its own, or those of groups inside it. */
import { defineEntryRule, example } from '#model/rule.ts';
import { compose, inheritsFaulty } from '#areas/growth/composition/compose.ts';
import { forDiscipline } from '#areas/growth/composition/discipline.ts';
import { matrix } from '#areas/growth/matrix/cells.ts';
import { group } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'ladder/unused-group',
  severity: 'warning',
  why: 'A heading without a word below it promises something that the ladder does not say.',
  fix: 'Write its first expectation, or take the group out.',
  valid: [[example('ladder', { groups: [group('results', 'Results'), group('delivery', 'Delivery', 'results')] })]],
  invalid: [
    {
      content: [
        example('behaviours', {}, { id: 'everyone' }),
        example('ladder', {
          extends: ['behaviours/everyone'],
          groups: [group('delivery', 'Delivery'), group('working-together', 'Together'), group('craft', 'Craft')],
        }),
      ],
      expect: [
        'ladders/example-ladder.yaml:24:9 Unexpected group `craft` without an expectation, expected at least one',
      ],
    },
    {
      content: [example('ladder', { groups: [group('delivery', 'Delivery'), group('craft', 'Craft')] })],
      expect: ['22:9 Unexpected group `craft` without an expectation, expected at least one'],
    },
  ],
  check(ladder, { playbook, report }) {
    if (inheritsFaulty(ladder, playbook)) return;
    const whole = compose(ladder, playbook);
    if (whole.data.expectations.length === 0) return;
    const disciplines = whole.data.disciplines.map((each) => forDiscipline(whole, each, playbook));
    const filled = new Set(
      [whole, ...disciplines].flatMap(({ data }) => matrix(data).rows.map(({ group }) => group.id)),
    );
    for (const [index, { id }] of ladder.data.groups.entries()) {
      if (!filled.has(id))
        report(
          ladder.at(['groups', index, 'id']),
          `Unexpected group \`${id}\` without an expectation, expected at least one`,
        );
    }
  },
});
