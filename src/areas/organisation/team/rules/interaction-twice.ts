/** A team speaks of each other team once. */
import { repeated } from '#model/repeated.ts';
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
    const idOf = (ref: string) => playbook.resolve(ref, ['team'])?.id ?? ref;
    for (const { item, index, first } of repeated(team.data.interactions, (each) => idOf(each.team)))
      report(
        team.at(['interactions', index, 'team']),
        `Unexpected second interaction with \`${item.team}\`, expected one; the other is \`${first.mode}\``,
      );
  },
});
