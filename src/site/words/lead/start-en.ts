/** The first steps of a leader who starts now: what their page says, in English. */
import { counted } from '#words/number-words.ts';

export const startInEnglish = {
  title: 'Three first steps',
  description: 'For a leader who starts now: see how things are, try one change, and tell one story.',
  never: 'Not done yet.',
  /** `item` is a link. */
  last: 'Last done on {day}: {item}.',
  ago: (days: number) => `${counted(days, 'day')} ago`,
  file: 'Begin with a prefilled file',
  command: 'At a terminal:',
  asks: (days: number) => `${counted(days, 'day')} have passed. What came of it?`,
  nothingLeft: 'Nothing of it is open.',
  again: 'It may be time to do it again.',
  lead: 'What needs you today',
};
