/** A team speaks of each other team once. */
import { defineEntryRule, example } from '#model/rule.ts';

const billing = (...interactions: readonly object[]) => [example('team', { interactions }, { id: 'billing' })];

export default defineEntryRule({
  id: 'team/interaction-twice',
  severity: 'warning',
  why: 'Two ways of working between the same two teams leave both unsure which one holds today.',
  fix: 'Keep the one that holds now, and say the rest in its `purpose`.',
  valid: [billing({ team: 'example-team', mode: 'facilitating' })],
  invalid: [
    {
      content: billing(
        { team: 'example-team', mode: 'facilitating' },
        { team: 'team/example-team', mode: 'x-as-a-service' },
      ),
      expect: [
        '9:11 Unexpected second interaction with `team/example-team`, expected one; the other is `facilitating`',
      ],
    },
  ],
  check(team, { playbook, report }) {
    const met = new Map<string, string>();
    for (const [index, { team: ref, mode }] of team.data.interactions.entries()) {
      const id = playbook.resolve(ref, ['team'])?.id ?? ref;
      const earlier = met.get(id);
      if (earlier === undefined) met.set(id, mode);
      else
        report(
          team.at(['interactions', index, 'team']),
          `Unexpected second interaction with \`${ref}\`, expected one; the other is \`${earlier}\``,
        );
    }
  },
});
