/** A risk makes each of its points once. */
import { defineRule, example } from '#model/rule.ts';

export default defineRule({
  id: 'risk/point-repeated',
  severity: 'warning',
  why: 'A point made twice is read as two, and corrected in one place only.',
  fix: 'Delete one of the two.',
  valid: [[example('risk', { points: ['Ask early.', 'Ask in the open.'] })]],
  invalid: [
    {
      content: [example('risk', { points: ['Ask early.', 'Ask early.'] })],
      expect: ['7:5 Unexpected point again, expected words of its own'],
    },
  ],
  check({ entries, report }) {
    for (const risk of entries('risk')) {
      const { points } = risk.data;
      for (const [index, point] of points.entries()) {
        if (points.indexOf(point) < index)
          report(risk.at(['points', index]), 'Unexpected point again, expected words of its own');
      }
    }
  },
});
