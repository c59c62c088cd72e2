/** The group that a health check is made for is large enough to keep its answers. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'health-check/group-large-enough',
  severity: 'warning',
  why: 'In a group below the least number of respondents no count of the answers is ever kept.',
  fix: 'Make the check for a larger group, or lower `minRespondents`; below three it would name people.',
  valid: [
    [example('health-check', { method: { groupSize: 8 }, minRespondents: 5 })],
    [example('health-check', { method: { groupSize: 5 } })],
  ],
  invalid: [
    {
      content: [example('health-check', { method: { groupSize: 4 }, minRespondents: 5 })],
      expect: ['25:14 Unexpected group of `4`, expected at least the `5` respondents of `minRespondents`'],
    },
    {
      content: [example('health-check', { method: { groupSize: 4 } })],
      expect: ['25:14 Unexpected group of `4`, expected at least the `5` respondents of `minRespondents`'],
    },
  ],
  check(check, { report }) {
    const {
      method: { groupSize },
      minRespondents,
    } = check.data;
    if (groupSize === undefined || groupSize >= minRespondents) return;
    report(
      check.at(['method', 'groupSize']),
      `Unexpected group of \`${groupSize}\`, expected at least the \`${minRespondents}\` respondents of \`minRespondents\``,
    );
  },
});
