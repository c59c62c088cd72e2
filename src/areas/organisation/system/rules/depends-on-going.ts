/** A system that stays does not lean on one that goes. */
import { defineEntryRule, example } from '#model/rule.ts';

const systems = (lifecycle: string, own = 'production') => [
  example('domain'),
  example('system', { lifecycle: own, dependsOn: ['old-ledger'] }, { id: 'invoices' }),
  example('system', { lifecycle }, { id: 'old-ledger' }),
];

export default defineEntryRule({
  id: 'system/depends-on-going',
  severity: 'warning',
  why: 'The day on which a system is switched off is a bad day to learn who needed it.',
  fix: 'Move to its successor, or say that this system goes too with `lifecycle: deprecated`.',
  valid: [systems('production'), systems('deprecated', 'deprecated'), systems('experimental')],
  invalid: [
    {
      content: systems('retired'),
      expect: [
        'systems/invoices.yaml:7:5 Unexpected dependency on `old-ledger`, which is retired, expected one that stays',
      ],
    },
    {
      content: systems('deprecated'),
      expect: [
        'systems/invoices.yaml:7:5 Unexpected dependency on `old-ledger`, which is deprecated, expected one that stays',
      ],
    },
  ],
  check(system, { playbook, report }) {
    if (isGoing(system.data.lifecycle)) return;
    for (const [index, ref] of system.data.dependsOn.entries()) {
      const other = playbook.resolve(ref, ['system']);
      if (other === undefined || !isGoing(other.data.lifecycle)) continue;
      report(
        system.at(['dependsOn', index]),
        `Unexpected dependency on \`${other.id}\`, which is ${other.data.lifecycle}, expected one that stays`,
      );
    }
  },
});

function isGoing(lifecycle: string): boolean {
  return lifecycle === 'deprecated' || lifecycle === 'retired';
}
