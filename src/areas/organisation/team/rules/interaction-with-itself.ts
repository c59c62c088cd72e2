/** A team's interactions are with others. */
import { entryKey } from '#model/entry.ts';
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'team/interaction-with-itself',
  severity: 'error',
  why: 'How a team works inside is its own business; another team was meant here.',
  fix: 'Name the other team.',
  valid: [[example('team', { interactions: [{ team: 'example-team', mode: 'collaboration' }] }, { id: 'billing' })]],
  invalid: [
    {
      content: [example('team', { interactions: [{ team: 'billing', mode: 'collaboration' }] }, { id: 'billing' })],
      expect: ['7:11 Unexpected interaction with `billing` itself, expected another team'],
    },
  ],
  check(team, { playbook, report }) {
    for (const [index, { team: ref }] of team.data.interactions.entries()) {
      const other = playbook.resolve(ref, ['team']);
      if (other !== undefined && entryKey(other) === entryKey(team))
        report(
          team.at(['interactions', index, 'team']),
          `Unexpected interaction with \`${ref}\` itself, expected another team`,
        );
    }
  },
});
