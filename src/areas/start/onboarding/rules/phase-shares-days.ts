/** Where plans compose, a phase joins one of the same name and days, or has its days to itself. */
import { entryKey } from '#model/entry.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { composed } from '#areas/start/composition/compose.ts';
import { phase, task } from '../rule-examples.ts';

const during = (id: string, from: number, to: number) => phase({ id, from, to, tasks: [task(`begin-${id}-${to}`)] });
const both = (own: object) => [
  example('onboarding', { phases: [during('week', 1, 5)] }, { id: 'everyone' }),
  example('onboarding', { extends: ['everyone'], phases: [own] }, { id: 'engineers' }),
];

export default defineEntryRule({
  id: 'onboarding/phase-shares-days',
  severity: 'error',
  why: 'Nobody is in two phases on one day, and the time that a phase asks for cannot be counted otherwise.',
  fix: 'Give the phase the id and the days of the other, and its tasks join it; or give it days of its own.',
  valid: [both(during('week', 1, 5)), both(during('month', 6, 30))],
  invalid: [
    {
      content: both(during('week', 1, 7)),
      expect: [
        'onboarding/engineers.yaml:5:9 Unexpected phase `week` on days `1` to `7`, expected `1` to `5`, as in `onboarding/everyone`',
      ],
    },
    {
      content: both(during('code', 4, 10)),
      expect: [
        'onboarding/engineers.yaml:5:9 Unexpected phase `code` on days of `week` in `onboarding/everyone`, expected the phase `week` or other days',
      ],
    },
  ],
  check(plan, { playbook, report }) {
    const bases = composed(plan, playbook).sources.filter((source) => source !== plan);
    const others = bases.flatMap((base) => base.data.phases.map((other) => ({ base, other })));
    for (const [index, { id, from, to }] of plan.data.phases.entries()) {
      const found =
        others.find(({ other }) => other.id === id) ?? others.find(({ other }) => from <= other.to && other.from <= to);
      if (found === undefined) continue;
      const { base, other } = found;
      const at = plan.at(['phases', index, 'id']);
      if (other.id !== id)
        report(
          at,
          `Unexpected phase \`${id}\` on days of \`${other.id}\` in \`${entryKey(base)}\`, expected the phase \`${other.id}\` or other days`,
        );
      else if (other.from !== from || other.to !== to)
        report(
          at,
          `Unexpected phase \`${id}\` on days \`${from}\` to \`${to}\`, expected \`${other.from}\` to \`${other.to}\`, as in \`${entryKey(base)}\``,
        );
    }
  },
});
