/** What an `::include` may report. */
import { example, type Finding } from '#model/rule.ts';

const guide = (id: string, body: string) => example('guide', {}, { id, body });
const onCall = guide('on-call', '## Handover\n\nTalk for ten minutes.');

export const includeFindings: readonly Finding[] = [
  {
    id: 'reference/include-without-text',
    severity: 'error',
    why: 'An entry of fields alone has no text that could stand on another page.',
    fix: 'Include an entry with a text, or link to this one.',
    valid: [[onCall, guide('first-week', '::include[guide/on-call#handover]')]],
    invalid: [
      {
        content: [example('term', {}, { id: 'runbook' }), guide('first-week', '::include[term/runbook]')],
        expect: ['guides/first-week.md:6:1 Unexpected include of `terms/runbook.yaml`, expected an entry with a text'],
      },
    ],
  },
  {
    id: 'reference/include-circle',
    severity: 'error',
    why: 'A text that includes itself has no end.',
    fix: 'Take one include of the circle out, and link to the page there.',
    valid: [
      [
        guide('on-call', '## Handover\n\nTalk.\n\n## Start\n\n::include[guide/first-week#access]'),
        guide('first-week', '## Access\n\nAsk.\n\n## On call\n\n::include[guide/on-call#handover]'),
      ],
    ],
    invalid: [
      {
        content: [
          guide('first-week', 'Ask.\n\n::include[guide/on-call]'),
          guide('on-call', '## Handover\n\n::include[guide/first-week]'),
        ],
        expect: [
          'guides/on-call.md:8:1 Unexpected include of `guide/first-week` in itself, expected text that ends: `guide/first-week` → `guide/on-call` → `guide/first-week`',
        ],
      },
    ],
  },
];
