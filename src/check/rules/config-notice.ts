/** The notice at the top of every page still has days to go. */
import { defineRule, exampleConfig } from '#model/rule.ts';

const notice = (until: string) => exampleConfig(`notice:\n  text: Reviews close on Friday.\n  until: ${until}`);

export default defineRule({
  id: 'config/notice-past',
  severity: 'warning',
  why: 'A notice that has run out is no longer shown, and lines that do nothing puzzle the next author.',
  fix: 'Remove `notice`, or give it a later day.',
  valid: [[notice('2199-12-31')]],
  invalid: [
    {
      content: [notice('2026-01-05')],
      expect: ['playbook.yaml:5:10 Unexpected end `2026-01-05` of the notice, expected today or a later day'],
    },
  ],
  check({ playbook: { config, configAt }, today, report }) {
    const until = config.notice?.until;
    if (until !== undefined && until < today)
      report(configAt(['notice', 'until']), `Unexpected end \`${until}\` of the notice, expected today or a later day`);
  },
});
