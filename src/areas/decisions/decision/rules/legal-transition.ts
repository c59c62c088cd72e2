/** A status changes only as decisions do: what was decided is carried on, never taken back. */
import type { Entry } from '#model/entry.ts';
import type { History } from '#model/history.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import type { DecisionStatus } from '../values.ts';
import { mayBecome, nextStatuses } from '../transitions.ts';

const now = (fields: Readonly<Record<string, unknown>>) => [example('decision', fields)];
const proposed = { status: 'proposed', decided: undefined, chosen: undefined, decideBy: '2026-05-01' };

export default defineEntryRule({
  id: 'decision/legal-transition',
  severity: 'error',
  why: 'A log in which accepted decisions become drafts again is a log that nobody can rely on.',
  fix: 'Raise a new decision that supersedes this one; what was decided stays as it was.',
  valid: [now({}), now(proposed)],
  invalid: [
    {
      before: now({}),
      content: now(proposed),
      expect: [
        '6:9 Unexpected change of status from `accepted` to `proposed`, expected one of `deprecated`, `superseded`, `expired`',
      ],
    },
    {
      before: now({ status: 'expired', type: 'exception', expires: '2026-04-01' }),
      content: now({ type: 'exception', expires: '2026-05-01' }),
      expect: ['6:9 Unexpected change of status from `expired` to `accepted`, expected `superseded`'],
    },
  ],
  check(decision, { history, report }) {
    const { status } = decision.data;
    const before = formerStatuses(decision, history).find((former) => former !== status);
    if (before === undefined || mayBecome(before, status)) return;
    const next = nextStatuses(before).map((each) => `\`${each}\``);
    const expected =
      next.length === 0 ? 'none after it' : next.length === 1 ? next.join('') : `one of ${next.join(', ')}`;
    report(
      decision.at(['status']),
      `Unexpected change of status from \`${before}\` to \`${status}\`, expected ${expected}`,
    );
  },
});

/** Before the last change, which is this one or is committed already; the newest first. */
function formerStatuses({ file, id }: Entry<'decision'>, history: History): readonly DecisionStatus[] {
  return history
    .revisionsOf(file)
    .slice(0, 2)
    .flatMap((revision) => history.at(revision, 'decision').find('decision', id)?.data.status ?? []);
}
