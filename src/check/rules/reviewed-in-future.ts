/** A review lies in the past. */
import { reviewedOn } from '#model/freshness.ts';
import { fixedDayHint } from '#model/fixed-day.ts';
import { defineRule, example } from '#model/rule.ts';

export default defineRule({
  id: 'entry/reviewed-in-future',
  severity: 'warning',
  why: 'A review that has not happened yet vouches for nothing.',
  fix: 'Set `reviewed` to the day on which the owner last read the entry.',
  valid: [[example('guide', { reviewed: '2026-04-01' })]],
  invalid: [
    {
      content: [
        { file: 'playbook.yaml', text: 'name: Example\ndescription: An example.\ntoday: 2026-04-15\n' },
        example('guide', { reviewed: '2026-05-01' }),
      ],
      expect: [
        'guides/example-guide.yaml:3:11 Unexpected review of `2026-05-01`, expected a day up to today, `2026-04-15`',
      ],
    },
    {
      content: [example('guide', { reviewed: '2062-04-01' })],
      expect: [
        'guides/example-guide.yaml:3:11 Unexpected review of `2062-04-01`, expected a day up to today, `2026-04-15`',
      ],
    },
  ],
  check({ playbook, today, report }) {
    const hint = fixedDayHint(playbook.config, today);
    for (const entry of playbook.entries) {
      const reviewed = reviewedOn(entry);
      if (reviewed !== undefined && reviewed > today)
        report(
          entry.at(['reviewed']),
          `Unexpected review of \`${reviewed}\`, expected a day up to today, \`${today}\``,
          hint,
        );
    }
  },
});
