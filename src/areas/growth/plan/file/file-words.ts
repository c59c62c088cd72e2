/** The words that a plan's files are written with, and read by. Those of a spreadsheet are its format and stay English. */
import { MARKS, type Mark } from '../plan.ts';

export const FILE_WORDS = {
  title: 'Growth plan: {title}',
  ladder: 'Ladder',
  version: 'Version',
  discipline: 'Discipline',
  from: 'Now',
  to: 'Next',
  changed: 'Changed',
  new: 'New',
  now: 'Asked now',
  avoid: 'Avoid',
  asked: 'What is asked',
  evidence: 'Evidence',
  notApplicable: 'Does not apply because',
  goals: 'Goals',
  noDate: 'No date',
  byDay: 'By {day}',
};
export type FileWords = typeof FILE_WORDS;

export function markOfWord(word: string, known: readonly FileWords[] = [FILE_WORDS]): Mark | undefined {
  return MARKS.find((mark) => known.some((words) => words[mark] === word));
}
