/** A question that is open has a day by which it is decided. */
import { isFaulty } from '#model/faulty.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { deadlineOf } from '../standing.ts';
import { isOpen } from '../values.ts';

const open = { status: 'proposed', decided: undefined, chosen: undefined };

export default defineEntryRule({
  id: 'decision/timeboxed',
  severity: 'error',
  why: 'A question without a day is decided by whoever has the most patience.',
  fix: 'Add `decideBy`, or name a `forum`: its timebox counts from the day the question was created.',
  valid: [
    [example('decision')],
    [example('decision', { ...open, decideBy: '2026-05-01' })],
    [example('decision', { ...open, form: 'madr' })],
    [example('forum'), example('decision', { ...open, created: '2026-04-10', forum: 'example-forum' })],
  ],
  invalid: [
    {
      content: [example('decision', open)],
      expect: ['6:9 Missing `decideBy`, expected the day by which the question is decided'],
    },
  ],
  check(decision, { playbook, report }) {
    const { status, forum, form } = decision.data;
    // The form of MADR knows no such day, and none is made up for it.
    if (form === 'madr' || !isOpen(status) || deadlineOf(decision.data, playbook) !== undefined) return;
    if (forum !== undefined && isFaulty(forum, playbook, ['forum'])) return;
    report(decision.at(['status']), 'Missing `decideBy`, expected the day by which the question is decided');
  },
});
