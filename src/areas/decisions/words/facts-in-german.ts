/** Facts about standards, and what owners are asked for: what pages say, in German. Not reviewed by a native speaker yet. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { factsInEnglish } from './facts-in-english.ts';

export const factsInGerman: Translation<typeof factsInEnglish> = {
  fromPrograms: (count) => `${countedInGerman(count, 'Befund', 'Befunde')} von Programmen, zuletzt vom {day}.`,
  file: 'Die Datei',
  people: 'Alles andere sagen Menschen.',
  isStale: 'veraltet',
  stale: (count, of, duration) =>
    count === of
      ? `${count === 1 ? 'ihr Befund ist' : `alle ${count} Befunde sind`} älter als ${duration}`
      : `${count} von ${of} Befunden älter als ${duration}`,
  staleHead: (duration) => `Älter als ${duration}`,
  staleRow: '{system}, {requirement}: zuletzt geprüft am {day}',
  disagreeHead: 'Wo Programme und Menschen Verschiedenes sagen',
  disagreeRow: (found, said) =>
    `{system}, {requirement}: „${found}“ nach der Prüfung vom {day}, „${said}“ nach Angabe von Menschen`,
  asked: {
    about:
      'Das kann kein Programm sehen. Wer zuständig ist, sagt, wie es steht, und sagt es neu, wenn die Antwort zu alt ist.',
    requirement: 'Anforderung',
    answer: 'Antwort',
    answered: 'Beantwortet',
    due: 'Nächste Antwort bis',
    never: 'Nie',
    isDue: 'fällig',
    noOwner: ({ one }) => `${one} fehlt`,
    edit: 'Antworten',
  },
  toAnswer: (what, answered) =>
    answered === undefined ? `${what}, nie beantwortet` : `${what}, zuletzt beantwortet am ${answered}`,
};
