/** A diagram can be drawn as Mermaid means it. */
import { defineCheck } from '../check.ts';
import { reportFaults } from '../diagrams/report-faults.ts';
import { guide } from './example-guide.ts';

export const diagramUndrawn = defineCheck({
  id: 'markdown/diagram-undrawn',
  severity: 'warning',
  why: 'A picture that says something else than its source misleads, so the diagram is shown as code.',
  fix: 'Write it in a form that is drawn.',
  valid: [guide('```mermaid\nsequenceDiagram\n  CI-)Registry: Push\n```\n')],
  invalid: [
    {
      content: guide('```mermaid\nsequenceDiagram\n  CI-|\\Registry: Push\n```\n'),
      expect: ['8:18 Unexpected message `Push`, expected an arrow that is drawn'],
    },
    {
      content: guide(
        `\`\`\`mermaid\nflowchart LR\n${Array.from({ length: 130 }, (_, at) => `  s${at}\n`).join('')}\`\`\`\n`,
      ),
      expect: ['7:1 Unexpected diagram of 130 nodes, expected at most 120'],
    },
  ],
  check: (context) => reportFaults('undrawn', context),
});
