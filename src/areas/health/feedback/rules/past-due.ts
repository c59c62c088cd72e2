/** What was promised for a day is done by then. */
import { defineEntryRule, example } from '#model/rule.ts';
import { daysBetween } from '#words/days-between.ts';
import { isPastDue } from '../standing.ts';

const planned = (due: string) =>
  example('feedback', {
    raised: '2026-03-02',
    response: { date: '2026-03-10', by: 'example-role', text: 'We will.', status: 'planned', due },
  });

export default defineEntryRule({
  id: 'feedback/past-due',
  severity: 'warning',
  why: 'A promise that passed its day in silence costs more trust than a no would have.',
  fix: 'Set `status: done` with the day in `done`, or a new `due`, and say in `text` why it took longer.',
  valid: [[example('role'), planned('2026-04-15')]],
  invalid: [
    {
      content: [example('role'), planned('2026-04-01')],
      expect: ['feedback/example-feedback.yaml:12:8 Unexpected `due` of `2026-04-01`, 14 days past, expected it done'],
    },
  ],
  check({ data, at }, { report, today }) {
    if (!isPastDue(data, today)) return;
    const due = data.response?.due ?? today;
    const late = daysBetween(due, today);
    report(
      at(['response', 'due']),
      `Unexpected \`due\` of \`${due}\`, ${late === 1 ? '1 day' : `${late} days`} past, expected it done`,
    );
  },
});
