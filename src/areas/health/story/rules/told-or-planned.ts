/** What has been told lies behind, and what is planned lies ahead. */
import { fixedDayHint } from '#model/fixed-day.ts';
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'story/told-or-planned',
  severity: 'warning',
  why: 'The learning session shows the next story; one that kept its old day is announced for a day that has passed.',
  fix: 'Set the `date` on which it is told now, or take `told` out where it has been told.',
  valid: [
    [example('story', { date: '2026-05-06' })],
    [example('story', { date: '2026-05-06', told: false })],
    [example('story', { date: '2026-03-04', told: true })],
    [example('story', { date: '2026-04-15', told: false })],
  ],
  invalid: [
    {
      content: [example('story', { date: '2026-03-04', told: false })],
      expect: ['4:7 Unexpected `date` of `2026-03-04` that passed without the story, expected one that lies ahead'],
    },
    {
      content: [example('story', { date: '2026-05-06', told: true })],
      expect: ['10:7 Unexpected `told` before `2026-05-06`, expected a `date` that has passed'],
    },
  ],
  check({ data: { date, told }, at }, { playbook, report, today }) {
    if (told === false && date < today)
      report(
        at(['date']),
        `Unexpected \`date\` of \`${date}\` that passed without the story, expected one that lies ahead`,
        fixedDayHint(playbook.config, today),
      );
    if (told === true && date > today)
      report(
        at(['told']),
        `Unexpected \`told\` before \`${date}\`, expected a \`date\` that has passed`,
        fixedDayHint(playbook.config, today),
      );
  },
});
