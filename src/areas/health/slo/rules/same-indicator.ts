/** What a system measures once stands in one objective, with all its targets. */
import type { Entry } from '#model/entry.ts';
import { quoted } from '#model/quoted.ts';
import { defineRule, example } from '#model/rule.ts';
import type { Sli } from '../sli.ts';

const other = { good: 'Answers within 300 ms', total: 'All requests' };

export default defineRule({
  id: 'slo/same-indicator',
  severity: 'warning',
  why: 'Two budgets of the same failures are spent together, and people follow the one that suits them.',
  fix: 'Keep one of them, and give it the other target under `objectives`.',
  valid: [
    [example('system'), example('slo', {}, { id: 'answers' }), example('slo', { sli: other }, { id: 'quick' })],
    [
      example('system'),
      example('slo', {}, { id: 'answers' }),
      example('slo', { window: { calendar: 'month', timeZone: 'UTC', start: '2026-01-01' } }, { id: 'contract' }),
    ],
  ],
  invalid: [
    {
      content: [example('system'), example('slo', {}, { id: 'answers' }), example('slo', {}, { id: 'again' })],
      expect: [
        'slos/answers.yaml:6:3 Unexpected indicator of `slo/again` again, expected each measured once for the same system and window',
      ],
    },
  ],
  check({ entries, playbook, report }) {
    const known = new Map<string, Entry<'slo'>>();
    for (const slo of entries('slo').toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const { system, sli, window, budgetingMethod } = slo.data;
      const measured = JSON.stringify([
        playbook.resolve(system, ['system'])?.id ?? system,
        bare(sli),
        window,
        budgetingMethod,
      ]);
      const first = known.get(measured);
      if (first === undefined) known.set(measured, slo);
      else
        report(
          slo.at(['sli']),
          `Unexpected indicator of ${quoted([`slo/${first.id}`])} again, expected each measured once for the same system and window`,
        );
    }
  },
});

/** What is measured, whatever it is called. */
function bare(sli: Sli): unknown {
  return { ...sli, label: undefined };
}
