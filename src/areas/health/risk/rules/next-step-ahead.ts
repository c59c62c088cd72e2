/** The next step of a risk lies ahead. */
import { defineEntryRule, example } from '#model/rule.ts';
import { daysBetween } from '#words/days-between.ts';
import { isWatched } from '../standing.ts';

const due = (day: string, fields: Readonly<Record<string, unknown>> = {}) =>
  example('risk', { next: { text: 'Run the export from the runbook alone.', due: day }, ...fields });

export default defineEntryRule({
  id: 'risk/next-step-ahead',
  severity: 'warning',
  why: 'A step whose day has passed was done and nobody said so, or it was not done and the risk is as it was.',
  fix: 'Write the step that comes now, with its day; where it was done, change `likelihood`, `impact` or `state` too.',
  valid: [[due('2026-04-15')], [due('2026-04-14', { state: 'closed' })], [example('risk')]],
  invalid: [
    {
      content: [due('2026-04-14')],
      expect: ['12:8 Unexpected `next` step due on `2026-04-14`, expected one to come; it is 1 day past'],
    },
    {
      content: [due('2026-03-31')],
      expect: ['12:8 Unexpected `next` step due on `2026-03-31`, expected one to come; it is 15 days past'],
    },
  ],
  check({ data, at }, { report, today }) {
    if (data.next === undefined || data.next.due >= today || !isWatched(data)) return;
    const past = daysBetween(data.next.due, today);
    report(
      at(['next', 'due']),
      `Unexpected \`next\` step due on \`${data.next.due}\`, expected one to come; it is ${past} ${past === 1 ? 'day' : 'days'} past`,
    );
  },
});
