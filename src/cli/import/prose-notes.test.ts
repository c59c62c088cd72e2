/** A slip in the Markdown of a source is told by the import, at its place in what was written. */
import { expect, test } from 'vitest';
import { proseNotes } from './prose-notes.ts';

const guide = (body: string) => ({
  path: 'guides/on-call.md',
  content: `---\ntitle: On call\nowner: team/platform\nreviewed: 2026-04-01\n---\n\n${body}\n`,
});

test.each([
  ['sound text', 'Call the next in line.', []],
  [
    'a box that is never closed',
    '<details>\n\nCall.',
    ['guides/on-call.md:7:1 Unexpected end of the page in `<details>`, expected `</details>`'],
  ],
])('%s', (_, body, notes) => {
  expect(proseNotes([guide(body)])).toEqual(notes);
});
