/** A team or role sees to each risk, from the first meeting after it was written down. */
import { defineEntryRule, example } from '#model/rule.ts';
import { daysBetween } from '#words/days-between.ts';
import { isUnowned, isWatched } from '../standing.ts';

/** The register is read once a week: until then it may wait for its owner. */
const GRACE = 7;

export default defineEntryRule({
  id: 'risk/has-owner',
  severity: 'warning',
  why: 'A risk that belongs to everybody is read out every week, and nothing is done about it.',
  fix: 'Name the team or role that does the next step in `owner`. It can pass to another later.',
  valid: [
    [example('risk')],
    // Since the last meeting.
    [example('risk', { owner: undefined, raised: '2026-04-08' })],
    [example('risk', { owner: undefined, state: 'closed' })],
  ],
  invalid: [
    {
      content: [example('risk', { owner: undefined, raised: '2026-04-07' })],
      expect: ['1:1 Missing `owner`, expected the team or role that sees to it'],
    },
  ],
  check({ data, at }, { report, today }) {
    if (!isUnowned(data) || !isWatched(data) || daysBetween(data.raised, today) <= GRACE) return;
    report(at(), 'Missing `owner`, expected the team or role that sees to it');
  },
});
