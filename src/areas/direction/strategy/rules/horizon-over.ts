/** A strategy that is in force has a horizon that has not ended. */
import { defineEntryRule, example } from '#model/rule.ts';

const strategy = (from: string, to: string, status = 'active') => [
  example('strategy', { horizon: { from, to }, status }),
];

export default defineEntryRule({
  id: 'strategy/horizon-over',
  severity: 'warning',
  why: 'People go on deciding by a strategy that its authors have left behind.',
  fix: 'Write the next one, or set `status: archived`; where it still holds, say until when.',
  valid: [strategy('2026-01-01', '2026-12-31'), strategy('2025-01-01', '2025-12-31', 'archived')],
  invalid: [
    {
      content: strategy('2025-01-01', '2025-12-31'),
      expect: ['6:7 Unexpected horizon that ended on `2025-12-31`, expected one that lasts'],
    },
  ],
  check({ data: { horizon }, life, at }, { today, report }) {
    if (life === 'active' && horizon.to < today)
      report(at(['horizon', 'to']), `Unexpected horizon that ended on \`${horizon.to}\`, expected one that lasts`);
  },
});
