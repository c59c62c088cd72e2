/** Nobody notices a debt on a day to come. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'debt/noticed-in-future',
  severity: 'error',
  why: 'Before that day it counts in no balance, so that it is missing from all of them.',
  fix: 'Write the day on which it was noticed; debt that you are about to take on counts from today.',
  valid: [[example('debt', { discovered: '2026-04-15' })]],
  invalid: [
    {
      content: [example('debt', { discovered: '2026-05-01' })],
      expect: ['9:13 Unexpected discovery on `2026-05-01`, expected a day that is not in the future'],
    },
  ],
  check({ data: { discovered }, at }, { report, today }) {
    if (discovered > today)
      report(at(['discovered']), `Unexpected discovery on \`${discovered}\`, expected a day that is not in the future`);
  },
});
