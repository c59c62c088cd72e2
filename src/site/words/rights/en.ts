/** Who decides what: what the table of a page and the register say, in English. */
import { counted } from '#words/number-words.ts';

export const rightsInEnglish = {
  title: 'Who decides what',
  description: 'Each decision with who takes it, who is asked before, who is told after, and where that is written.',
  columns: { decides: 'Decides', consulted: 'Asked before', informed: 'Told after' },
  /** A table that names what is decided, below the heading of its page. */
  what: 'What is decided',
  all: 'Who decides everything else',
  narrow: 'Which decisions to show',
  noun: 'decision rights',
  count: (count: number) => counted(count, 'decision right'),
  choices: {
    decides: { label: 'Decides', all: 'Anyone' },
    consulted: { label: 'Asked before', all: 'Anyone' },
    kind: { label: 'Written in', all: 'Anything' },
  },
  search: 'Find',
};
