/** What the board, the line of time and the picture of decisions say, in German. */
import { countedInGerman, german } from '#words/german.ts';
import type { Translation } from '#words/define-words.ts';
import type { viewsInEnglish } from './views-in-english.ts';

export const viewsInGerman: Translation<typeof viewsInEnglish> = {
  board: {
    waiting: 'Noch zu entscheiden',
    log: 'Das Verzeichnis',
    columns: { overdue: 'Überfällig', due: 'Fällig binnen einer Woche', open: 'Offen' },
    further: (count) => `Und ${german.number(count)} weitere; das Verzeichnis unten enthält alle.`,
    decides: (parties, hasForum) => {
      const decides = parties === 1 ? '{parties} entscheidet' : '{parties} entscheiden';
      if (parties === 0) return hasForum ? 'Forum: {forum}' : '';
      return hasForum ? `${decides} (Forum: {forum})` : decides;
    },
    follow: 'Auf dem Laufenden bleiben: {links}',
    feed: 'Atom-Feed',
    calendar: 'Kalender der Fristen',
  },
  lineage: {
    title: ({ many }) => `${many} und ihre Nachfolge`,
    asPicture: (count) => `${countedInGerman(count, 'Beziehung', 'Beziehungen')}, als Schaubild und als Tabelle`,
    asTable: 'Dasselbe als Tabelle',
    picture: ({ many }) => `Schaubild: ${many} und ihre Nachfolge`,
    legend: 'Das Ältere steht vorn. Eine durchgezogene Linie löst ab, eine gestrichelte ändert.',
    columns: { newer: 'Das Neuere', how: 'Wie', older: 'Das Ältere' },
    how: { supersedes: 'löst ab', amends: 'ändert' },
  },
  timeline: {
    title: ({ many }) => `${many} im Zeitverlauf`,
    description: 'Was als Nächstes ansteht und was eingebracht und entschieden wurde, nach Jahren.',
    toCome: 'Was ansteht',
    later: (count, until) =>
      `${german.number(count)} ${count === 1 ? 'späterer Termin' : 'spätere Termine'}, bis zum ${until}`,
    nothing: 'Es steht kein Termin an.',
    today: 'Heute, {day}',
    overdue: (days) => `seit ${countedInGerman(days, 'Tag', 'Tagen')} überfällig`,
    events: {
      raised: 'Eingebracht',
      decided: 'Entschieden',
      'decide-by': 'Zu entscheiden',
      revisit: 'Erneut zu prüfen',
      expires: 'Endet',
    },
  },
};
