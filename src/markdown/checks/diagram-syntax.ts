/** A diagram is one that Mermaid can read. */
import { defineCheck } from '../check.ts';
import { reportFaults } from '../diagrams/report-faults.ts';
import { guide } from './example-guide.ts';

export const diagramSyntax = defineCheck({
  id: 'markdown/diagram-syntax',
  severity: 'error',
  why: 'What Mermaid cannot read has no picture: readers see its source in place of what it says.',
  fix: 'Correct the line.',
  valid: [guide('```mermaid\nflowchart LR\n  A[Push] -->|green| B{Merged?}\n```\n')],
  invalid: [
    {
      content: guide('```mermaid\nflowchart LR\n  A[Push] --> [Merge]\n```\n'),
      expect: ['8:15 Unexpected `[`, expected `&`, `:`, `|` or the id of a step'],
    },
    {
      content: guide('```mermaid\nflowchart LR\n  A[Push --> B\n```\n'),
      expect: ['8:3 Unexpected end of the diagram, expected `]`, `)))`, `)` or `])`'],
    },
    {
      content: guide('```mermaid\n%% How we release\nsequenceDiagram\n  CI->>Registry Push\n```\n'),
      expect: ['9:3 Unexpected end of the line, expected `: ` and a text'],
    },
    {
      content: guide('```mermaid\nflowchrt LR\n  A --> B\n```\n'),
      expect: ['7:1 Unexpected `flowchrt` at the start of a diagram, expected its kind'],
    },
  ],
  check: (context) => reportFaults('syntax', context),
});
