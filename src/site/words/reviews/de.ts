/** What is to be read again, on its page, in issues and in calendars, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { reviewsInEnglish } from './en.ts';

export const reviewsInGerman: Translation<typeof reviewsInEnglish> = {
  title: 'Zur Prüfung fällig',
  lead: 'Diese Seiten sind neu zu lesen: weil ihre Prüfung überfällig oder bald fällig ist oder weil sich etwas geändert hat, worauf sie verweisen.',
  since: (day) => `Seit ${day}`,
  by: (day) => `Bis ${day}`,
  overdue: 'Überfällig',
  soon: (day) => `Fällig bis ${day}`,
  changed: 'Nicht fällig, aber etwas, worauf sie verweisen, hat sich geändert',
  around: (title, day) => `${title} geändert am ${day}`,
  further: (count) => `und ${count} weitere`,
  issue: {
    title: (owner, month) => `Prüfungen für ${owner}, ${month}`,
    ofAll: (month) => `Prüfungen, ${month}`,
    unowned: 'Ohne Verantwortliche',
    how: 'Lies jede Seite, berichtige, was nicht mehr stimmt, und halte es fest mit {command}.',
    nothing: 'Nichts ist zu prüfen.',
  },
  calendar: (name) => `${name}: Prüfungen`,
  event: (title) => `Prüfen: ${title}`,
  toReview: (count, day) => `${countedInGerman(count, 'Seite', 'Seiten')} bis ${day} zu prüfen`,
};
