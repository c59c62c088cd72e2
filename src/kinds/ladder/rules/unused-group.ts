/** A group is there for expectations: its own, or those of groups inside it. */
import { defineRule, example } from '#model/rule.ts';
import { placeGroups } from '../derive/groups.ts';
import { matrix } from '../derive/matrix.ts';

export default defineRule({
  id: 'ladder/unused-group',
  severity: 'warning',
  why: 'A heading without a word below it promises something that the ladder does not say.',
  fix: 'Write its first expectation, or take the group out.',
  valid: [
    [
      example('ladder', {
        groups: [
          { id: 'results', label: 'Results' },
          { id: 'delivery', label: 'Delivery', parent: 'results' },
        ],
      }),
    ],
  ],
  invalid: [
    {
      content: [
        example('ladder', {
          groups: [
            { id: 'delivery', label: 'Delivery' },
            { id: 'craft', label: 'Craft' },
          ],
        }),
      ],
      expect: ['22:9 Unexpected group `craft` without an expectation, expected at least one'],
    },
  ],
  check({ entries, report }) {
    for (const ladder of entries('ladder')) {
      if (ladder.data.expectations.length === 0) continue;
      const filled = new Set(matrix(ladder.data).rows.map((row) => row.group));
      for (const { group } of placeGroups(ladder.data.groups)) {
        if (!filled.has(group))
          report(
            ladder.at(['groups', ladder.data.groups.indexOf(group), 'id']),
            `Unexpected group \`${group.id}\` without an expectation, expected at least one`,
          );
      }
    }
  },
});
