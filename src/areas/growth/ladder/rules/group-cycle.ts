/** No group stands inside itself. */
import { defineRule, example } from '#model/rule.ts';
import { inCycle } from '#areas/growth/composition/groups.ts';
import { writtenSets } from '#areas/growth/expectation/written.ts';
import { group } from '../rule-examples.ts';

export default defineRule({
  id: 'ladder/group-cycle',
  severity: 'error',
  why: 'A group inside itself has no place in the matrix.',
  fix: 'Take out the `parent` of the outermost group.',
  valid: [[example('ladder', { groups: [group('delivery', 'Delivery'), group('planning', 'Planning', 'delivery')] })]],
  invalid: [
    {
      content: [
        example('ladder', {
          groups: [group('delivery', 'Delivery', 'planning'), group('planning', 'Planning', 'delivery')],
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
      for (const [index, each] of groups.entries()) {
        if (inCycle(each, groups))
          report(
            set.at(['groups', index, 'parent']),
            `Unexpected parent \`${each.parent}\` of \`${each.id}\`, expected a group that is not inside \`${each.id}\` itself`,
          );
      }
    }
  },
});
