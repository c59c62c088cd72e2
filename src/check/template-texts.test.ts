/** Which lines of a template are its author's to replace, and what it notes about them. */
import { expect, test } from 'vitest';
import { templateTexts, textOfLine } from './template-texts.ts';

test.each([
  ['summary: What it is in a few words.', 'What it is in a few words.'],
  ['  - id: one', undefined],
  ['      - What speaks for it.', 'What speaks for it.'],
  ['  - title: The two risks that matter most', 'The two risks that matter most'],
  ['summary: "What it is in a few words."', 'What it is in a few words.'],
  ['1. Say what to do first.', 'Say what to do first.'],
  ['## What we know so far', undefined],
  ['# One sentence for lists and search.', undefined],
  ['group: Craft', undefined],
  ['label: Do nothing', undefined],
  ['  rrule: FREQ=WEEKLY;BYDAY=TU', undefined],
  ['', undefined],
])('%j says %j', (line, text) => {
  expect(textOfLine(line)).toBe(text);
});

test('a text has the note that stands above it, where it says something', () => {
  const template = [
    'title: {{title}} and what it is about',
    '# One sentence for lists and search.',
    'summary: What it is in a few words.',
    '# gapReason: not yet',
    'description: Say what it is about.',
    'next: Say what happens after that.',
  ].join('\n');
  expect([...templateTexts(template).values()]).toEqual([
    { text: 'What it is in a few words.', note: 'One sentence for lists and search.' },
    { text: 'Say what it is about.', note: undefined },
    { text: 'Say what happens after that.', note: undefined },
  ]);
});
