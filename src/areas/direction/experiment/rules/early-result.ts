/** A result is read on the day that was fixed for it, or later. */
import { fixedDayHint } from '#model/fixed-day.ts';
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'experiment/early-result',
  severity: 'warning',
  why: 'If you look every week and stop when the number looks good, you confirm any hypothesis.',
  fix: 'Wait for the day, or set `ends` to the day on which you stopped and say in `learned` why.',
  valid: [
    [example('experiment', { started: '2026-03-02', ends: '2026-04-15', result: 'confirmed', learned: 'Size is it.' })],
  ],
  invalid: [
    {
      content: [example('experiment', { result: 'confirmed', learned: 'Size is it.' })],
      expect: ['12:9 Unexpected result before its end, expected one from `2026-06-12`'],
    },
  ],
  check({ data: { result, ends }, at }, { playbook, report, today }) {
    if (result === undefined || ends <= today) return;
    report(
      at(['result']),
      `Unexpected result before its end, expected one from \`${ends}\``,
      fixedDayHint(playbook.config, today),
    );
  },
});
