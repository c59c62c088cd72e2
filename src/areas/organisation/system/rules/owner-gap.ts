/** A system has one owning team, or says why not. */
import { defineEntryRule, example } from '#model/rule.ts';

const system = (fields: Readonly<Record<string, unknown>>) => [example('system', fields), example('domain')];

export default defineEntryRule({
  id: 'system/owner-gap',
  severity: 'error',
  why: 'What nobody owns is noticed when it fails; a gap with its reason is noticed before.',
  fix: 'Name the team with `owner`, or say why there is none with `gapReason`.',
  valid: [system({}), system({ owner: null, gapReason: 'Its team was dissolved; decided by June.' })],
  invalid: [
    {
      content: system({ owner: null }),
      expect: ['2:8 Unexpected system without an owner, expected a team or a `gapReason`'],
    },
    {
      content: system({ gapReason: 'Its team was dissolved.' }),
      expect: ['5:12 Unexpected reason for a gap, expected none: `team/example-team` owns it'],
    },
  ],
  check(system, { report }) {
    const { owner, gapReason } = system.data;
    if (owner === null && gapReason === undefined)
      report(system.at(['owner']), 'Unexpected system without an owner, expected a team or a `gapReason`');
    if (owner !== null && gapReason !== undefined)
      report(
        system.at(['gapReason']),
        `Unexpected reason for a gap, expected none: \`${owner}\` owns it`,
        'Delete `gapReason`, or write `owner: null` where the gap is still there.',
      );
  },
});
