/** The numbers of a list are those that are shown. */
import { defineCheck } from '../check.ts';
import { guide } from './example-guide.ts';

export const listNumber = defineCheck({
  id: 'markdown/list-number',
  severity: 'warning',
  why: 'A list counts by itself from its first number: any other that is written is not shown.',
  fix: 'Continue the count, or write `1.` before each item.',
  valid: [guide('1. Branch\n2. Push\n3. Merge\n'), guide('1. Branch\n1. Push\n'), guide('3. Branch\n4. Push\n')],
  invalid: [
    {
      content: guide('1. Branch\n2. Push\n4. Merge\n'),
      expect: ['8:1 Unexpected number `4`, expected `3`: a list counts by itself'],
    },
  ],
  check({ index, positions, report }) {
    for (const { node } of index.nodes('list')) {
      if (node.ordered !== true) continue;
      const numbers = node.children.map((item) => Number(/^\d+/.exec(positions.source(item))?.[0] ?? Number.NaN));
      const [first = 1] = numbers;
      // The same number before each item is the customary way to leave counting to the list.
      if (numbers.slice(1).every((number) => number === first)) continue;
      const wrong = numbers.findIndex((number, at) => number !== first + at);
      const item = node.children[wrong];
      if (item === undefined || Number.isNaN(numbers[wrong])) continue;
      report(
        positions.within(item, /^\d+/),
        `Unexpected number \`${numbers[wrong]}\`, expected \`${first + wrong}\`: a list counts by itself`,
        'Continue the count; to start a new list, put a sentence between the two.',
      );
    }
  },
});
