/** What the check may report about itself. */
import { exampleConfig, type ExampleFile, type Finding } from '#model/rule.ts';

const term = (comment: string, reviewed: string): ExampleFile => ({
  file: 'terms/toil.yaml',
  text: `title: Toil\nowner: team/example-team\n${comment}reviewed: ${reviewed}\ndefinition: Work by hand that comes back.\n`,
});

export const checkFindings: readonly Finding[] = [
  {
    id: 'config/unknown-rule',
    severity: 'error',
    why: 'A severity for a rule that does not exist changes nothing, and looks as if it did.',
    fix: 'Correct the id of the rule.',
    valid: [
      [
        {
          file: 'playbook.yaml',
          text: 'name: Example\ndescription: An example.\nrules:\n  entry/review-overdue: error\n',
        },
      ],
    ],
    invalid: [
      {
        content: [
          {
            file: 'playbook.yaml',
            text: 'name: Example\ndescription: An example.\nrules:\n  entry/review-late: error\n',
          },
        ],
        expect: ['playbook.yaml:4:22 Unexpected rule `entry/review-late`, expected one whose severity may change'],
      },
      {
        content: [
          { file: 'playbook.yaml', text: 'name: Example\ndescription: An example.\nrules:\n  yaml/syntax: warning\n' },
        ],
        expect: ['playbook.yaml:4:16 Unexpected rule `yaml/syntax`, expected one whose severity may change'],
      },
    ],
  },
  {
    id: 'config/unmatched-path',
    severity: 'warning',
    why: 'A folder that is misspelt or gone changes nothing, and looks as if it did.',
    fix: 'Correct the path, or take out the line; paths begin inside of the content folder.',
    valid: [
      [exampleConfig('rules:\n  entry/review-overdue: { terms/: off, elsewhere: error }'), term('', '2026-04-01')],
    ],
    invalid: [
      {
        content: [exampleConfig('rules:\n  entry/review-overdue: { term/: off }'), term('', '2026-04-01')],
        expect: ['playbook.yaml:4:34 Unexpected path `term/`, expected a folder or file of the content'],
      },
    ],
  },
  {
    id: 'suppression/unknown-rule',
    severity: 'warning',
    why: 'A comment with a misspelt rule silences nothing.',
    fix: 'Correct the id of the rule.',
    valid: [[term('# waymark-ignore entry/review-overdue: The word has not changed.\n', '2020-04-01')]],
    invalid: [
      {
        content: [term('# waymark-ignore entry/reviewed-overdue: The word has not changed.\n', '2020-04-01')],
        expect: ['3:1 Unexpected rule `entry/reviewed-overdue` in a comment, expected the id of one'],
      },
      {
        content: [term('# waymark-disable entry/review-overdue\n', '2020-04-01')],
        expect: [
          '3:1 Unexpected comment `waymark-disable entry/review-overdue`, expected `waymark-ignore area/rule: reason`',
        ],
      },
    ],
  },
  {
    id: 'suppression/unused',
    severity: 'warning',
    why: 'A comment that silences nothing today would silence the next mistake.',
    fix: 'Delete the comment.',
    valid: [[term('# waymark-ignore entry/review-overdue: The word has not changed.\n', '2020-04-01')]],
    invalid: [
      {
        content: [term('# waymark-ignore entry/review-overdue: The word has not changed.\n', '2026-04-01')],
        expect: ['3:1 Unexpected suppression of `entry/review-overdue`, expected one where it finds something'],
      },
    ],
  },
  {
    id: 'suppression/not-possible',
    severity: 'warning',
    why: 'A comment cannot make a page out of text that could not be read, and looks as if it did.',
    fix: 'Correct what is found, and delete the comment.',
    valid: [[term('# waymark-ignore entry/review-overdue: The word has not changed.\n', '2020-04-01')]],
    invalid: [
      {
        content: [term('# waymark-ignore schema/invalid-value: Nobody knows.\n', '2026-02-30')],
        expect: ['3:1 Unexpected suppression of `schema/invalid-value`, expected a finding that may be silenced'],
      },
    ],
  },
];
