/** An acceptance that has ended is decided again. */
import { defineEntryRule, example } from '#model/rule.ts';
import { hasLapsed } from '../balance/standing.ts';

const accepted = { treatment: 'accept', state: 'accepted', acceptedBy: 'role/example-role' };

export default defineEntryRule({
  id: 'debt/acceptance-ended',
  severity: 'warning',
  why: 'It counts as open again on every page, whatever its `state` says; *for now* is the longest time there is.',
  fix: 'Pay it, plan it, or let the next higher role accept it once more with a new `acceptedUntil`.',
  valid: [
    [example('role'), example('debt', { ...accepted, acceptedUntil: '2026-04-15' })],
    [example('role'), example('debt', { ...accepted, acceptedUntil: '2026-03-31', state: 'open' })],
  ],
  invalid: [
    {
      content: [example('role'), example('debt', { ...accepted, acceptedUntil: '2026-04-14' })],
      expect: ['25:16 Unexpected acceptance that ended on `2026-04-14`, expected a new decision; it is open again'],
    },
  ],
  check({ data, at }, { report, today }) {
    if (data.acceptedUntil !== undefined && hasLapsed(data, today))
      report(
        at(['acceptedUntil']),
        `Unexpected acceptance that ended on \`${data.acceptedUntil}\`, expected a new decision; it is open again`,
      );
  },
});
