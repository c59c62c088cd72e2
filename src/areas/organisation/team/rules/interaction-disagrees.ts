/** Two teams that both speak of how they work together say the same. */
import { defineRule, example } from '#model/rule.ts';
import { spokenOfBy } from '#areas/organisation/interactions/interactions.ts';

const team = (id: string, other: string, mode: string, until?: string) =>
  example('team', { interactions: [{ team: other, mode, ...(until && { until }) }] }, { id });

export default defineRule({
  id: 'team/interaction-disagrees',
  severity: 'warning',
  why: 'Teams that name their way of working differently expect different things of each other.',
  fix: 'Talk to the other team, and write the same on both sides.',
  valid: [
    [team('billing', 'platform', 'x-as-a-service'), team('platform', 'billing', 'x-as-a-service')],
    [team('billing', 'example-team', 'facilitating')],
  ],
  invalid: [
    {
      content: [team('billing', 'platform', 'collaboration'), team('platform', 'billing', 'x-as-a-service')],
      expect: [
        'teams/platform.yaml:8:11 Unexpected mode `x-as-a-service` with `billing`, expected `collaboration` as in `teams/billing.yaml`',
      ],
    },
    {
      content: [
        team('billing', 'platform', 'collaboration', '2026-06-30'),
        team('platform', 'billing', 'collaboration', '2026-09-30'),
      ],
      expect: [
        'teams/platform.yaml:9:12 Unexpected end `2026-09-30` of the interaction with `billing`, expected `2026-06-30` as in `teams/billing.yaml`',
      ],
    },
  ],
  check({ playbook, entries, report }) {
    const teams = entries('team');
    for (const [place, team] of teams.entries()) {
      for (const [index, own] of team.data.interactions.entries()) {
        const other = spokenOfBy(team, playbook).find(({ interaction }) => interaction === own)?.other;
        // Of two that disagree, the later file is told.
        if (other === undefined || teams.indexOf(other) > place) continue;
        const theirs = spokenOfBy(other, playbook)
          .filter((each) => each.other === team)
          .map(({ interaction }) => interaction);
        const same = theirs.find(({ mode }) => mode === own.mode);
        const [first] = theirs;
        if (first !== undefined && same === undefined)
          report(
            team.at(['interactions', index, 'mode']),
            `Unexpected mode \`${own.mode}\` with \`${other.id}\`, expected \`${first.mode}\` as in \`${other.file}\``,
          );
        else if (own.until !== undefined && same?.until !== undefined && own.until !== same.until)
          report(
            team.at(['interactions', index, 'until']),
            `Unexpected end \`${own.until}\` of the interaction with \`${other.id}\`, expected \`${same.until}\` as in \`${other.file}\``,
          );
      }
    }
  },
});
