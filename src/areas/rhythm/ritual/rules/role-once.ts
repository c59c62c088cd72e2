/** A role is named once in a part, and either must come, may come or hears of it. */
import { entryKey } from '#model/entry.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import type { Participation } from '../schema.ts';

const roles = (...named: readonly (readonly [string, string])[]) =>
  example('ritual', {
    roles: [{ role: 'scribe', part: 'facilitator' }, ...named.map(([role, part]) => ({ role, part }))],
  });
const scribe = example('role', {}, { id: 'scribe' });

/** Ways to attend, of which somebody can have one. */
const ATTENDANCE: readonly Participation['part'][] = ['required', 'optional', 'informed'];

export default defineEntryRule({
  id: 'ritual/role-once',
  severity: 'error',
  why: 'Somebody who is both required and optional does not know whether to come.',
  fix: 'Keep the part that is true, and use `count` where there are several people of a role.',
  valid: [[scribe, roles(['example-role', 'decider'], ['example-role', 'required'])]],
  invalid: [
    {
      content: [scribe, roles(['example-role', 'decider'], ['role/example-role', 'decider'])],
      expect: [
        'rituals/example-ritual.yaml:16:11 Unexpected second `role/example-role` as `decider`, expected it once',
      ],
    },
    {
      content: [scribe, roles(['example-role', 'required'], ['example-role', 'optional'])],
      expect: [
        'rituals/example-ritual.yaml:17:11 Unexpected `example-role` as `optional`, expected one way to attend; it is `required` already',
      ],
    },
  ],
  check(ritual, { playbook, report }) {
    const seen = new Map<string, readonly Participation['part'][]>();
    for (const [index, { role, part }] of ritual.data.roles.entries()) {
      const entry = playbook.resolve(role, ['role', 'team']);
      // A second facilitator is what another rule reports.
      if (entry === undefined || part === 'facilitator') continue;
      const parts = seen.get(entryKey(entry)) ?? [];
      const other = ATTENDANCE.includes(part) ? parts.find((each) => ATTENDANCE.includes(each)) : undefined;
      if (parts.includes(part))
        report(ritual.at(['roles', index, 'role']), `Unexpected second \`${role}\` as \`${part}\`, expected it once`);
      else if (other !== undefined)
        report(
          ritual.at(['roles', index, 'part']),
          `Unexpected \`${role}\` as \`${part}\`, expected one way to attend; it is \`${other}\` already`,
        );
      seen.set(entryKey(entry), [...parts, part]);
    }
  },
});
