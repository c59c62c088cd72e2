/** Reviews say what went wrong without names of persons. */
// cspell:ignore wusste, davon, jmeier
import { defineRule, example, exampleConfig } from '#model/rule.ts';
import { reportSigns } from '../report.ts';

const incident = (data: Readonly<Record<string, unknown>>) => example('incident', data);
const around = [example('system'), example('team')];

export default defineRule({
  id: 'blameless/person',
  severity: 'warning',
  why: 'A name in a review is read as the cause, and the next person who knows something keeps it to themselves.',
  fix: 'Write the role or the team: “the engineer on call”, “the release manager”.',
  valid: [
    [...around, incident({ difficult: ['The engineer on call had no access to Jenkins.'] })],
    [...around, example('team', { title: 'Alice' }, { id: 'alice' }), incident({ lucky: ['Alice was awake.'] })],
    [exampleConfig('language: de'), ...around, incident({ difficult: ['Anna wusste davon nichts.'] })],
  ],
  invalid: [
    {
      content: [example('story', { fix: 'Anna restarted the worker, and @jmeier wrote the check.' })],
      expect: [
        '6:6 Unexpected name `Anna`, expected a role or a team',
        '6:37 Unexpected name `@jmeier`, expected a role or a team',
      ],
    },
    {
      content: [example('feedback', { text: 'Nobody but Sarah knows the export.' })],
      expect: ['6:18 Unexpected name `Sarah`, expected a role or a team'],
    },
    {
      content: [example('story', {}, { body: 'We saw it late.\n\nThen Peter\nfound the key.' })],
      expect: ['14:6 Unexpected name `Peter`, expected a role or a team'],
    },
  ],
  check(context) {
    reportSigns(
      'person',
      context,
      (name) => `Unexpected name \`${name}\`, expected a role or a team`,
      (all) => all,
    );
  },
});
