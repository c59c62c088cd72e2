/** What is paid says since when, and what is not does not. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'debt/paid-on',
  severity: 'error',
  why: 'The day says in which quarter it was paid, and until when it was owed.',
  fix: 'Write the day on which the exit criterion was met, or correct the `state`.',
  valid: [[example('debt', { state: 'paid', paidOn: '2026-03-20' })], [example('debt', { state: 'open' })]],
  invalid: [
    {
      content: [example('debt', { state: 'paid' })],
      expect: ['23:8 Missing `paidOn`, expected the day on which it was paid'],
    },
    {
      content: [example('debt', { state: 'in-progress', paidOn: '2026-03-20' })],
      expect: ['24:9 Unexpected `paidOn` of a debt that is `in-progress`, expected it once the state is `paid`'],
    },
    {
      content: [example('debt', { state: 'paid', paidOn: '2026-04-16' })],
      expect: ['24:9 Unexpected payment on `2026-04-16`, expected a day that is not in the future'],
    },
    {
      content: [example('debt', { state: 'paid', discovered: '2026-03-01', paidOn: '2026-02-20' })],
      expect: ['24:9 Unexpected payment on `2026-02-20`, expected a day from `2026-03-01`, on which it was noticed'],
    },
  ],
  check({ data: { state, paidOn, discovered }, at }, { report, today }) {
    if (paidOn === undefined) {
      if (state === 'paid') report(at(['state']), 'Missing `paidOn`, expected the day on which it was paid');
    } else if (state !== 'paid')
      report(
        at(['paidOn']),
        `Unexpected \`paidOn\` of a debt that is \`${state}\`, expected it once the state is \`paid\``,
      );
    else if (paidOn > today)
      report(at(['paidOn']), `Unexpected payment on \`${paidOn}\`, expected a day that is not in the future`);
    else if (paidOn < discovered)
      report(
        at(['paidOn']),
        `Unexpected payment on \`${paidOn}\`, expected a day from \`${discovered}\`, on which it was noticed`,
      );
  },
});
