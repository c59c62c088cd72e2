/** A ladder as a document, in the language of its readers. */
import { expect, test } from 'vitest';
import { ladderSchema } from '../ladder/schema.ts';
import { growthWords } from '../words/growth-words.ts';
import { ladderAsMarkdown, ladderDocument } from './markdown.ts';
import { dataOf } from './markdown-data.ts';
import type { PortableLadder } from './portable.ts';

const alone: PortableLadder = {
  format: 'waymark/ladder',
  formatVersion: 1,
  id: 'engineering',
  ladder: ladderSchema.parse({
    title: 'Engineering',
    owner: 'team/platform',
    reviewed: '2026-04-01',
    version: '1.2.0',
    effectiveFrom: '2026-05-01',
    tracks: [{ id: 'ic', label: 'IC', kind: 'ic' }],
    levels: [{ id: 'engineer', label: 'Engineer', rank: 1, track: 'ic', status: 'draft', titles: [{ label: 'Dev' }] }],
    groups: [{ id: 'craft', label: 'Craft' }],
    expectations: [
      {
        id: 'ships',
        group: 'craft',
        levels: ['engineer'],
        text: 'Ships.',
        kind: 'responsibility',
        examples: [
          { text: 'Every day.', polarity: 'positive' },
          { text: 'At night.', polarity: 'negative' },
        ],
      },
      { id: 'hoards', group: 'craft', levels: ['engineer'], text: 'Hoards.', kind: 'anti-pattern' },
    ],
  }),
  sources: {},
  extensions: {},
};

test.each([
  [
    'en',
    'Version 1.2.0, in effect from 2026-05-01.\n\n## Engineer (draft)\n\nTitles: Dev.\n\n### Craft\n\n- Answers for: Ships.\n  - For example: Every day.\n  - Not: At night.\n- Avoid: Hoards.\n',
  ],
  [
    'de',
    'Version 1.2.0, gültig ab dem 1. Mai 2026.\n\n## Engineer (Entwurf)\n\nTitel: Dev.\n\n### Craft\n\n- Verantwortet: Ships.\n  - Zum Beispiel: Every day.\n  - Nicht so: At night.\n- Zu vermeiden: Hoards.\n',
  ],
])('in %s', (language, text) => {
  const words = growthWords({ language }).export.document;
  expect(ladderDocument(alone, words)).toBe(`# Engineering\n\n${text}`);
  expect(dataOf(ladderAsMarkdown.write(alone, words)).document).toBe(`# Engineering\n\n${text}`);
});

test('nothing that a ladder says ends the comment that holds its data', () => {
  const title = 'A --> B <!-- C -- D';
  const written = ladderAsMarkdown.write(
    { ...alone, ladder: { ...alone.ladder, title } },
    growthWords({ language: 'en' }).export.document,
  );
  expect(written.match(/-->/g)).toHaveLength(2);
  expect(dataOf(written).ladder?.ladder.title).toBe(title);
});
