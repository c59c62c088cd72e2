/** A level, group, track, dimension, scale, step or expectation has its name to itself. */
import { repeated } from '#model/repeated.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { declarations } from '#areas/growth/composition/names.ts';
import { group } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'ladder/name-taken',
  severity: 'error',
  why: 'Two expectations of one name share one address, and a reader lands on either by chance.',
  fix: 'Give one of them another id.',
  valid: [[example('ladder', { groups: [group('delivery', 'Delivery'), group('craft', 'Craft')] })]],
  invalid: [
    {
      content: [example('ladder', { groups: [group('delivery', 'Delivery'), group('delivery', 'Delivering')] })],
      expect: ['22:9 Unexpected second group `delivery`, expected a name that no other group has'],
    },
  ],
  check(ladder, { report }) {
    for (const space of declarations(ladder.data))
      for (const { item } of repeated(space, ({ name }) => name))
        report(
          ladder.at(item.path),
          `Unexpected second ${item.what} \`${item.name}\`, expected a name that no other ${item.what} has`,
        );
  },
});
