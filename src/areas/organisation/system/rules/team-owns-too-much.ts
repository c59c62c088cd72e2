/** A team owns no more systems than it can know well. */
import { isKind } from '#model/entry.ts';
import { defineRule, example } from '#model/rule.ts';

const CONFIG = 'name: Example\ndescription: A playbook for an example.\nownership:\n  systemsPerTeam: 2\n';
const owning = (count: number, lifecycle = 'production') => [
  { file: 'playbook.yaml', text: CONFIG },
  example('domain'),
  ...Array.from({ length: count }, (_, index) => example('system', { lifecycle }, { id: `service-${index + 1}` })),
];

export default defineRule({
  id: 'system/team-owns-too-much',
  severity: 'warning',
  why: 'Beyond what a team can keep in its head, owning means being on call for strangers.',
  fix: 'Hand systems over or retire some; the limit is `ownership.systemsPerTeam` in `playbook.yaml`.',
  valid: [owning(2), owning(3, 'retired')],
  invalid: [
    {
      content: owning(3),
      expect: ['teams/example-team.yaml:1:1 Unexpected 3 systems of `example-team`, expected at most 2'],
    },
  ],
  check({ entries, playbook, report }) {
    const most = playbook.config.ownership.systemsPerTeam;
    for (const team of entries('team')) {
      const owned = playbook
        .referencesTo(team)
        .filter(({ from, path }) => path[0] === 'owner' && isKind(from, 'system') && from.data.lifecycle !== 'retired');
      if (owned.length > most)
        report(
          team.at(['title'], 'key'),
          `Unexpected ${owned.length} systems of \`${team.id}\`, expected at most ${most}`,
        );
    }
  },
});
