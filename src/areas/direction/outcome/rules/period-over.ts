/** What is worked on now has a period that is not over. */
import { defineEntryRule } from '#model/rule.ts';
import { daysOf, periodOf } from '../../period/period.ts';
import { exampleOutcome, METRICS } from '../rule-examples.ts';

const outcome = (period: string, horizon = 'now') => [...METRICS, exampleOutcome({ period, horizon })];

export default defineEntryRule({
  id: 'outcome/period-over',
  severity: 'warning',
  why: 'An outcome that slides from quarter to quarter is never looked at when it should be: at the end.',
  fix: 'Close it with `done` or `dropped` and say in `ended` what came of it, or plan it again with a new `period` and new numbers.',
  valid: [outcome('2026-Q2'), outcome('2026-H1'), outcome('2026-Q1', 'later')],
  invalid: [
    {
      content: outcome('2026-Q1'),
      expect: [
        'outcomes/first-day.yaml:4:9 Unexpected period `2026-Q1` of an outcome for now, over since `2026-03-31`, expected `2026-Q2` or a later one',
      ],
    },
  ],
  check({ data: { horizon, period }, at }, { today, report }) {
    const { to } = daysOf(period);
    if (horizon !== 'now' || to >= today) return;
    report(
      at(['period']),
      `Unexpected period \`${period}\` of an outcome for now, over since \`${to}\`, expected \`${periodOf(today)}\` or a later one`,
    );
  },
});
