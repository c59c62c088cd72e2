/** Where a metric is broken or retired, it says why. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'metric/lifecycle-reason',
  severity: 'error',
  why: 'Readers who find no number want to know whether one will come again, and what to look at meanwhile.',
  fix: 'Add `lifecycleReason`: why it is so, and what comes next.',
  valid: [
    [example('metric')],
    [example('metric', { lifecycle: 'broken', lifecycleReason: 'The pipeline moved; the new one reports from May.' })],
  ],
  invalid: [
    {
      content: [example('metric', { lifecycle: 'broken' })],
      expect: ['19:12 Missing `lifecycleReason`, expected why it is `broken`'],
    },
    {
      content: [example('metric', { lifecycle: 'retired' })],
      expect: ['19:12 Missing `lifecycleReason`, expected why it is `retired`'],
    },
  ],
  check(metric, { report }) {
    const { lifecycle, lifecycleReason } = metric.data;
    if ((lifecycle === 'broken' || lifecycle === 'retired') && lifecycleReason === undefined)
      report(metric.at(['lifecycle']), `Missing \`lifecycleReason\`, expected why it is \`${lifecycle}\``);
  },
});
