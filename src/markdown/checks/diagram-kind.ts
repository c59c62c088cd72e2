/** A diagram is of a kind that is drawn. */
import { defineCheck } from '../check.ts';
import { reportFaults } from '../diagrams/report-faults.ts';
import { guide } from './example-guide.ts';

export const diagramKind = defineCheck({
  id: 'markdown/diagram-kind',
  severity: 'warning',
  why: 'A diagram of a kind that is not drawn is shown as code.',
  fix: 'Draw it as a flowchart, sequence, states, classes or entities, or show a picture of it.',
  valid: [guide('```mermaid\nsequenceDiagram\n  CI->>Registry: Push\n```\n')],
  invalid: [
    {
      content: guide('```mermaid\ngantt\n  title Release\n```\n'),
      expect: ['7:1 Unexpected kind of diagram `gantt`, expected one that is drawn'],
    },
  ],
  check: (context) => reportFaults('kind', context),
});
