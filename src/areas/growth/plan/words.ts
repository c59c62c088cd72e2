/** The words that a plan's files are written with, and read by. */
import { MARKS, type Mark, type Plan } from './plan.ts';

export const MARK_WORDS: Readonly<Record<Mark, string>> = { new: 'New', now: 'Asked now', avoid: 'Avoid' };

export function markOfWord(word: string): Mark | undefined {
  return MARKS.find((mark) => MARK_WORDS[mark] === word);
}

export const NOTE_WORDS = {
  asked: 'What is asked',
  evidence: 'Evidence',
  notApplicable: 'Does not apply because',
  goals: 'Goals',
} as const;

export const PLAN_WORDS = {
  ladder: 'Ladder',
  version: 'Version',
  discipline: 'Discipline',
  from: 'Now',
  to: 'Next',
  changed: 'Changed',
} as const;

/** What came of reading a file. */
export type Imported = { readonly plan: Plan } | { readonly fault: string };

export const NOT_A_PLAN = 'This file is no growth plan that was exported here: it names no ladder and no next level.';
