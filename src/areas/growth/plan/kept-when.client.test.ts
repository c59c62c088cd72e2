import { expect, test } from 'vitest';
import { keptWhen } from './kept-when.client.ts';
import { PLANNER_WORDS } from './planner-words.ts';

const at = (text: string) => new Date(text).getTime();
const NOW = at('2026-11-26T18:30');

test.each([
  [{ at: at('2026-11-26T09:05'), isKept: true }, 'Kept in this browser today at 09:05.'],
  [{ at: at('2026-11-25T23:59'), isKept: true }, 'Kept in this browser on 25 November 2026 at 23:59.'],
  [{ at: 0, isKept: true }, 'Kept in this browser.'],
  [{ at: undefined, isKept: true }, 'Not kept yet: your first note keeps it.'],
  [{ at: undefined, isKept: false }, 'Not kept in this browser.'],
  [{ at: NOW, isKept: false }, 'Not kept in this browser.'],
])('%o', (keeping, sentence) => {
  expect(keptWhen(keeping, NOW, PLANNER_WORDS)).toBe(sentence);
});
