/** Nothing of a diagram is left out of its picture. */
import { defineCheck } from '../check.ts';
import { reportFaults } from '../diagrams/report-faults.ts';
import { guide } from './example-guide.ts';

const flowchart = (...lines: readonly string[]) =>
  guide(`\`\`\`mermaid\nflowchart LR\n${lines.map((line) => `  ${line}\n`).join('')}\`\`\`\n`);

export const diagramLeftOut = defineCheck({
  id: 'markdown/diagram-left-out',
  severity: 'warning',
  why: 'The picture goes without it: diagrams have the colours of the site, their labels are text, and they run nothing.',
  fix: 'Remove it, or say it in a label.',
  valid: [flowchart('A["<b>Push</b><br>to main"] --> B', 'click A "https://example.org/push"')],
  invalid: [
    {
      content: flowchart('A --> B', 'style A fill:#f96'),
      expect: ['9:3 Unexpected `style A fill:#f96` in a diagram, expected a diagram in the colours of the site'],
    },
    {
      content: flowchart('A --> B', 'click A call open()'),
      expect: ['9:3 Unexpected `click A call open()` in a diagram, expected a link: `click … href "…"`'],
    },
    {
      content: flowchart('A["<u>Push</u>"] --> B@{ shape: cloud, label: "Cloud" }'),
      expect: [
        '8:6 Unexpected `<u>` in a label, expected text, `<br>`, `<b>` or `<i>`',
        '8:35 Unexpected shape `cloud`, expected a common one',
      ],
    },
    {
      content: guide('```mermaid\n%%{init: {"theme": "dark"}}%%\nflowchart LR\n  A --> B\n```\n'),
      expect: ['7:1 Unexpected settings `init` of a diagram, expected only its `title`'],
    },
  ],
  check: (context) => reportFaults('left-out', context),
});
