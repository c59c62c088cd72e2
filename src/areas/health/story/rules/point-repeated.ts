/** A story makes each of its points once. */
import { defineRule, example } from '#model/rule.ts';

export default defineRule({
  id: 'story/point-repeated',
  severity: 'warning',
  why: 'A point made twice is read as two, and corrected in one place only.',
  fix: 'Delete one of the two.',
  valid: [[example('story', { points: ['Ask early.', 'Ask in the open.'] })]],
  invalid: [
    {
      content: [example('story', { points: ['Ask early.', 'Ask early.'] })],
      expect: ['7:5 Unexpected point again, expected words of its own'],
    },
  ],
  check({ entries, report }) {
    for (const story of entries('story')) {
      const { points } = story.data;
      for (const [index, point] of points.entries()) {
        if (points.indexOf(point) < index)
          report(story.at(['points', index]), 'Unexpected point again, expected words of its own');
      }
    }
  },
});
