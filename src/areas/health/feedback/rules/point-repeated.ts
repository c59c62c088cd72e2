/** A feedback makes each of its points once. */
import { defineRule, example } from '#model/rule.ts';

export default defineRule({
  id: 'feedback/point-repeated',
  severity: 'warning',
  why: 'A point made twice is read as two, and corrected in one place only.',
  fix: 'Delete one of the two.',
  valid: [[example('feedback', { points: ['Ask early.', 'Ask in the open.'] })]],
  invalid: [
    {
      content: [example('feedback', { points: ['Ask early.', 'Ask early.'] })],
      expect: ['7:5 Unexpected point again, expected words of its own'],
    },
  ],
  check({ entries, report }) {
    for (const feedback of entries('feedback')) {
      const { points } = feedback.data;
      for (const [index, point] of points.entries()) {
        if (points.indexOf(point) < index)
          report(feedback.at(['points', index]), 'Unexpected point again, expected words of its own');
      }
    }
  },
});
