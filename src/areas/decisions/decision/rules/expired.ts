/** Nothing stays in force past the day on which it ends. */
import { defineEntryRule, example } from '#model/rule.ts';
import { decisionsWords } from '../../words/decisions-words.ts';

export default defineEntryRule({
  id: 'decision/expired',
  severity: 'error',
  why: 'An exception past its day is a broken standard with a paper in front of it.',
  fix: 'Meet the standard and set the status to `expired`, or decide anew with a later day.',
  valid: [
    [example('decision', { type: 'exception', expires: '2026-04-15' })],
    [example('decision', { type: 'exception', status: 'expired', expires: '2026-04-01' })],
  ],
  invalid: [
    {
      content: [example('decision', { type: 'exception', expires: '2026-04-14' })],
      expect: ['17:10 Unexpected exception in force, expected it to have ended on `2026-04-14`'],
    },
  ],
  check(decision, { today, report }) {
    const { type, status, expires } = decision.data;
    if (status !== 'accepted' || expires === undefined || expires >= today) return;
    report(
      decision.at(['expires']),
      `Unexpected ${decisionsWords.english.decision.types[type].toLowerCase()} in force, expected it to have ended on \`${expires}\``,
    );
  },
});
