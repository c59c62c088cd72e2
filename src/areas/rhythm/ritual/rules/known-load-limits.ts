/** A limit on meetings is one of a role that exists. */
import { faultyOf } from '#model/faulty.ts';
import { didYouMean } from '#model/suggest.ts';
import { defineRule, exampleConfig } from '#model/rule.ts';

const playbook = (role: string) => exampleConfig(`meetingLoad:\n  roles:\n    ${role}: 6`);

export default defineRule({
  id: 'ritual/known-load-limits',
  severity: 'error',
  why: 'A limit on a role that nobody has protects nobody.',
  fix: 'Write the id of a role, the name of its file without the extension.',
  valid: [[playbook('example-role')]],
  invalid: [
    {
      content: [playbook('exampel-role')],
      expect: ['playbook.yaml:5:19 Unexpected limit of `exampel-role`, expected a role of the playbook'],
    },
  ],
  check({ entries, playbook, report }) {
    const { config, configAt } = playbook;
    const roles = [...entries('role'), ...faultyOf('role', playbook)].map(({ id }) => id);
    for (const role of Object.keys(config.meetingLoad.roles)) {
      if (roles.includes(role)) continue;
      report(
        configAt(['meetingLoad', 'roles', role]),
        `Unexpected limit of \`${role}\`, expected a role of the playbook`,
        didYouMean(role, roles),
      );
    }
  },
});
