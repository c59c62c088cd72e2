/** A metric that is measured has values. */
import { defineEntryRule, example } from '#model/rule.ts';
import { conditionOf } from '../condition.ts';

export default defineEntryRule({
  id: 'metric/no-values',
  severity: 'warning',
  why: 'A metric without values is a plan; a page that looks like any other does not say so.',
  fix: 'Put its values into a CSV file of the same name beside it (`date,value,note`), or say `lifecycle: proposed`.',
  valid: [
    [example('metric', { lifecycle: 'proposed' })],
    [example('metric', {}, { id: 'lead-time' }), { file: 'metrics/lead-time.csv', text: 'Week,Hours\n14,4.5\n' }],
    [example('metric', { series: [{ date: '2026-04-06', value: 0 }] })],
  ],
  invalid: [
    {
      content: [example('metric', {}, { id: 'lead-time' })],
      expect: ['1:1 Missing values, expected them in `metrics/lead-time.csv`'],
    },
    {
      content: [example('metric', { series: [{ date: '2026-04-06', value: null }] }, { id: 'lead-time' })],
      expect: ['1:1 Missing values, expected them in `metrics/lead-time.csv`'],
    },
  ],
  check(metric, { today, report }) {
    // What cannot be read is reported where it stands.
    if (metric.series?.isPartial === true || conditionOf(metric, today).is !== 'empty') return;
    const file = metric.file.replace(/\.\w+$/, '.csv');
    report(metric.at(), `Missing values, expected them in \`${metric.series?.file ?? file}\``);
  },
});
