/** A slo makes each of its points once. */
import { defineRule, example } from '#model/rule.ts';

export default defineRule({
  id: 'slo/point-repeated',
  severity: 'warning',
  why: 'A point made twice is read as two, and corrected in one place only.',
  fix: 'Delete one of the two.',
  valid: [[example('slo', { points: ['Ask early.', 'Ask in the open.'] })]],
  invalid: [
    {
      content: [example('slo', { points: ['Ask early.', 'Ask early.'] })],
      expect: ['7:5 Unexpected point again, expected words of its own'],
    },
  ],
  check({ entries, report }) {
    for (const slo of entries('slo')) {
      const { points } = slo.data;
      for (const [index, point] of points.entries()) {
        if (points.indexOf(point) < index)
          report(slo.at(['points', index]), 'Unexpected point again, expected words of its own');
      }
    }
  },
});
