/** A question is decided by its day. */
import { defineEntryRule, example } from '#model/rule.ts';
import { standingOf } from '../standing.ts';

const open = { status: 'rfc', decided: undefined, chosen: undefined };

export default defineEntryRule({
  id: 'decision/overdue',
  severity: 'warning',
  why: 'An undecided question is a decision to go on as before, made by nobody and paid for by everyone.',
  fix: 'Decide it with what is known, withdraw it, or set a new day and say why.',
  valid: [
    [example('decision', { ...open, decideBy: '2026-04-15' })],
    [example('decision', { decideBy: '2026-03-10' })],
  ],
  invalid: [
    {
      content: [example('decision', { ...open, decideBy: '2026-04-12' })],
      expect: ['15:11 Unexpected open question, expected it decided by `2026-04-12`; it is 3 days overdue'],
    },
    {
      content: [
        example('forum', { timebox: 'P14D' }),
        example('decision', { ...open, created: '2026-03-31', forum: 'example-forum' }),
      ],
      expect: [
        'decisions/example-decision.yaml:15:8 Unexpected open question, expected it decided by `2026-04-14`; it is 1 day overdue',
      ],
    },
  ],
  check(decision, { playbook, today, report }) {
    const { urgency, deadline, days = 0 } = standingOf(decision.data, playbook, today) ?? {};
    if (urgency !== 'overdue') return;
    report(
      decision.at([decision.data.decideBy === undefined ? 'forum' : 'decideBy']),
      `Unexpected open question, expected it decided by \`${deadline}\`; it is ${-days} ${days === -1 ? 'day' : 'days'} overdue`,
    );
  },
});
