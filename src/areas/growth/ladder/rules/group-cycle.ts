/** No group stands inside itself. */
import { defineRule, example } from '#model/rule.ts';
import { inCycle } from '#areas/growth/composition/groups.ts';
import { writtenSets } from '#areas/growth/expectation/written.ts';

export default defineRule({
  id: 'ladder/group-cycle',
  severity: 'error',
  why: 'A group inside itself has no place in the matrix.',
  fix: 'Take out the `parent` of the outermost group.',
  valid: [
    [
      example('ladder', {
        groups: [
          { id: 'delivery', label: 'Delivery' },
          { id: 'planning', label: 'Planning', parent: 'delivery' },
        ],
      }),
    ],
  ],
  invalid: [
    {
      content: [
        example('ladder', {
          groups: [
            { id: 'delivery', label: 'Delivery', parent: 'planning' },
            { id: 'planning', label: 'Planning', parent: 'delivery' },
          ],
        }),
      ],
      expect: [
        '22:13 Unexpected parent `planning` of `delivery`, expected a group that is not inside `delivery` itself',
        '25:13 Unexpected parent `delivery` of `planning`, expected a group that is not inside `planning` itself',
      ],
    },
  ],
  check({ entries, report }) {
    for (const set of writtenSets(entries)) {
      const { groups } = set.data;
      for (const [index, group] of groups.entries()) {
        if (inCycle(group, groups))
          report(
            set.at(['groups', index, 'parent']),
            `Unexpected parent \`${group.parent}\` of \`${group.id}\`, expected a group that is not inside \`${group.id}\` itself`,
          );
      }
    }
  },
});
