/** Feedback is answered within the time that the configuration gives. */
import { defineEntryRule, example, exampleConfig } from '#model/rule.ts';
import { dayAfter } from '#words/day-after.ts';
import { daysBetween } from '#words/days-between.ts';
import { waitOf } from '../standing.ts';

const response = { date: '2026-03-12', by: 'example-role', text: 'We do.', status: 'done' };

export default defineEntryRule({
  id: 'feedback/unanswered',
  severity: 'warning',
  why: 'People who get no answer stop asking, and then nobody hears of what is wrong.',
  fix: 'Write the `response`: planned, done, or declined with the reason. After `feedback.overdueAfter` this is an error.',
  valid: [
    [example('feedback', { raised: '2026-04-01' })],
    [example('feedback', { raised: '2026-03-02', response }), example('role')],
    [
      exampleConfig('feedback: { answerWithin: P1M, overdueAfter: P2M }'),
      example('feedback', { raised: '2026-03-16' }),
    ],
  ],
  invalid: [
    {
      content: [example('feedback', { raised: '2026-03-31' })],
      expect: ['4:9 Missing answer for 15 days, expected `response` within 14 days'],
    },
    {
      content: [exampleConfig('feedback: { answerWithin: P7D }'), example('feedback', { raised: '2026-04-06' })],
      expect: ['feedback/example-feedback.yaml:4:9 Missing answer for 9 days, expected `response` within 7 days'],
    },
  ],
  check({ data, at }, { playbook: { config }, report, today }) {
    if (data.response !== undefined) return;
    const { wait, days } = waitOf(data, today, config.feedback);
    if (wait === 'waiting') return;
    const within = daysBetween(data.raised, dayAfter(data.raised, config.feedback.answerWithin));
    report(
      at(['raised']),
      `Missing answer for ${days} days, expected \`response\` within ${within} days`,
      undefined,
      wait === 'overdue' ? 'error' : 'warning',
    );
  },
});
