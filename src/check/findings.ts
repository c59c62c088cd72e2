/** What the check may report about itself. */
import type { Finding } from '#model/rule.ts';

export const findings: readonly Finding[] = [
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
    ],
  },
];
