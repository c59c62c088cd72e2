/** A decision is looked at again on the day that it names. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'decision/revisit-due',
  severity: 'warning',
  why: 'The day to look again is the price at which some agreed; a day that passes unnoticed is a promise broken.',
  fix: 'Look again: confirm it with a later `revisit`, or raise a decision that supersedes it.',
  valid: [
    [example('decision', { revisit: '2026-04-15' })],
    [example('decision', { status: 'deprecated', revisit: '2026-04-01' })],
  ],
  invalid: [
    {
      content: [example('decision', { revisit: '2026-04-01' })],
      expect: ['17:10 Unexpected `2026-04-01` in the past, expected a day to look at it again'],
    },
  ],
  check(decision, { today, report }) {
    const { status, revisit } = decision.data;
    if (status !== 'accepted' || revisit === undefined || revisit >= today) return;
    report(decision.at(['revisit']), `Unexpected \`${revisit}\` in the past, expected a day to look at it again`);
  },
});
