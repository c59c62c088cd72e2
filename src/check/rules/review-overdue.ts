/** An entry is read again before its review runs out. */
import { isOverdue, nextReview, reviewedOn } from '#model/freshness.ts';
import { defineRule, example } from '#model/rule.ts';

export default defineRule({
  id: 'entry/review-overdue',
  severity: 'warning',
  why: 'A page that nobody has read for a year is believed all the same.',
  fix: 'Read it, fix what is no longer true, and set `reviewed` to the day you did.',
  valid: [
    [example('guide', { reviewed: '2026-04-01' })],
    [example('guide', { reviewed: '2020-04-01', status: 'archived' })],
  ],
  invalid: [
    {
      content: [example('guide', { reviewed: '2025-03-01', reviewEvery: 'P6M' })],
      expect: ['guides/example-guide.yaml:3:11 Unexpected review of `2025-03-01`, expected one since `2025-09-01`'],
    },
  ],
  check({ playbook, today, report }) {
    for (const entry of playbook.entries) {
      if (entry.life === 'archived' || !isOverdue(entry, today)) continue;
      report(
        entry.at(['reviewed']),
        `Unexpected review of \`${reviewedOn(entry)}\`, expected one since \`${nextReview(entry)}\``,
      );
    }
  },
});
