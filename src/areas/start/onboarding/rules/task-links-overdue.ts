/** A task sends people to pages that were reviewed in time. */
import { nextReview } from '#model/freshness.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { overdueLinks } from '#areas/start/phase/overdue-links.ts';
import { phase, task } from '../rule-examples.ts';

const links = [{ label: 'On call', url: '../guides/on-call.yaml' }];
const content = (reviewed: string) => [
  example('onboarding', { phases: [phase({ tasks: [task('read-guide', { text: 'Read.', links })] })] }),
  example('guide', { reviewed, reviewEvery: 'P6M' }, { id: 'on-call' }),
];

export default defineEntryRule({
  id: 'onboarding/task-links-overdue',
  severity: 'warning',
  why: 'Whoever is new believes every word, and cannot tell which of them are no longer true.',
  fix: 'Read the page and set its `reviewed`, or send people somewhere else.',
  valid: [content('2026-03-01')],
  invalid: [
    {
      content: content('2025-03-01'),
      expect: [
        'onboarding/example-onboarding.yaml:18:18 Unexpected link of `read-guide` to `guide/on-call`, to be reviewed by `2025-09-01`, expected a page that is up to date',
      ],
    },
  ],
  check(plan, { playbook, today, report }) {
    for (const { to, path, location } of overdueLinks(plan, playbook, today)) {
      const task = plan.data.phases[Number(path[1])]?.tasks[Number(path[3])];
      report(
        location,
        `Unexpected link of \`${task?.id ?? ''}\` to \`${to.kind}/${to.id}\`, to be reviewed by \`${nextReview(to)}\`, expected a page that is up to date`,
      );
    }
  },
});
