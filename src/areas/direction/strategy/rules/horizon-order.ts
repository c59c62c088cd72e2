/** A strategy ends after it begins. */
import { defineEntryRule, example } from '#model/rule.ts';

const strategy = (from: string, to: string) => [example('strategy', { horizon: { from, to } })];

export default defineEntryRule({
  id: 'strategy/horizon-order',
  severity: 'error',
  why: 'Whether a strategy still holds is read from its horizon.',
  fix: 'Exchange the two days, or correct the wrong one.',
  valid: [strategy('2026-01-01', '2026-12-31')],
  invalid: [
    {
      content: strategy('2026-12-31', '2026-01-01'),
      expect: ['6:7 Unexpected end `2026-01-01`, expected a day after the start, `2026-12-31`'],
    },
  ],
  check({ data: { horizon }, at }, { report }) {
    if (horizon.to <= horizon.from)
      report(
        at(['horizon', 'to']),
        `Unexpected end \`${horizon.to}\`, expected a day after the start, \`${horizon.from}\``,
      );
  },
});
