/** An experiment ends after it began. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'experiment/dates-in-order',
  severity: 'error',
  why: 'Without time between its beginning and its end, an experiment shows no effect.',
  fix: 'Correct the day that is wrong.',
  valid: [[example('experiment', { started: '2026-04-06', ends: '2026-05-29' })]],
  invalid: [
    {
      content: [example('experiment', { started: '2026-04-06', ends: '2026-04-06' })],
      expect: ['11:7 Unexpected `ends` of `2026-04-06`, expected a day after `2026-04-06`, on which it began'],
    },
  ],
  check({ data: { started, ends }, at }, { report }) {
    if (ends > started) return;
    report(at(['ends']), `Unexpected \`ends\` of \`${ends}\`, expected a day after \`${started}\`, on which it began`);
  },
});
