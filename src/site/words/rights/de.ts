/** Who decides what: what the table of a page and the register say, in German. Not reviewed by a native speaker yet. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { rightsInEnglish } from './en.ts';

export const rightsInGerman: Translation<typeof rightsInEnglish> = {
  title: 'Wer was entscheidet',
  description:
    'Zu jeder Entscheidung: wer sie trifft, wer vorher gefragt und wer danach informiert wird, und wo das steht.',
  columns: { decides: 'Entscheidet', consulted: 'Vorher gefragt', informed: 'Danach informiert' },
  what: 'Was entschieden wird',
  all: 'Wer alles Weitere entscheidet',
  narrow: 'Welche Entscheidungen zu sehen sind',
  noun: 'Entscheidungen',
  count: (count) => countedInGerman(count, 'Entscheidung', 'Entscheidungen'),
  choices: {
    decides: { label: 'Entscheidet', all: 'Alle' },
    consulted: { label: 'Vorher gefragt', all: 'Alle' },
    kind: { label: 'Steht in', all: 'Überall' },
  },
  search: 'Suchen',
};
