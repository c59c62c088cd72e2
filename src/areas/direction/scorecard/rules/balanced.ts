/** A scorecard shows what can be steered, how we are, and what came of it. */
import { quoted } from '#model/quoted.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { CATEGORIES } from '../../metric/values.ts';

const metric = (category: string) => example('metric', { category }, { id: category });

export default defineEntryRule({
  id: 'scorecard/balanced',
  severity: 'error',
  why: 'Numbers of one sort alone get better at the cost of the others: speed at the cost of health, and both at the cost of what customers get.',
  fix: 'Add a metric of each category that is missing.',
  valid: [
    [
      ...CATEGORIES.map(metric),
      example('scorecard', { metrics: ['outcome', 'lead', 'metric/health'] }, { id: 'delivery' }),
    ],
  ],
  invalid: [
    {
      content: [...CATEGORIES.map(metric), example('scorecard', { metrics: ['lead', 'health'] }, { id: 'delivery' })],
      expect: [
        'scorecards/delivery.yaml:4:1 Unexpected scorecard without a metric of category `outcome`, expected at least one of each category',
      ],
    },
    {
      content: [...CATEGORIES.map(metric), example('scorecard', { metrics: ['health'] }, { id: 'delivery' })],
      expect: [
        'scorecards/delivery.yaml:4:1 Unexpected scorecard without a metric of category `lead`, `outcome`, expected at least one of each category',
      ],
    },
  ],
  check(scorecard, { playbook, entries, report }) {
    const metrics = scorecard.data.metrics.map((ref) => playbook.resolve(ref, ['metric']));
    // Of a metric that is not there nobody knows the category, and that it is not there is said elsewhere.
    if (metrics.includes(undefined)) return;
    const missing = CATEGORIES.filter((category) => !metrics.some((metric) => metric?.data.category === category));
    if (missing.length === 0) return;
    const fitting = entries('metric').filter(({ data }) => missing.some((category) => category === data.category));
    report(
      scorecard.at(['metrics'], 'key'),
      `Unexpected scorecard without a metric of category ${quoted(missing)}, expected at least one of each category`,
      fitting.length === 0 ? undefined : `Add one such as ${quoted(fitting.slice(0, 3).map(({ id }) => id))}.`,
    );
  },
});
