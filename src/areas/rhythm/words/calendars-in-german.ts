/** What is said about taking the rhythm into a calendar of one's own, once or by subscription, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { calendarsInEnglish } from './calendars-in-english.ts';

export const calendarsInGerman: Translation<typeof calendarsInEnglish> = {
  addToCalendar: {
    name: 'In meinen Kalender',
    file: 'Kalenderdatei',
    fileFor: 'für Apple Kalender, Outlook, Thunderbird und andere',
    copy: 'alle Termine, Stand heute',
    withoutExceptions: 'alle Termine, auch ausfallende und verschobene',
    follows: 'alle Termine, Änderungen kommen nach',
    one: (day) => `nur ${day}`,
    subscribe: 'Abonnieren, damit Änderungen in deinem Kalender ankommen',
  },
  feeds: {
    title: 'Den Rhythmus abonnieren',
    short: 'Abonnieren',
    description: (ritual) => `${ritual.many} im eigenen Kalender, immer auf dem aktuellen Stand.`,
    lead: () =>
      'Einmal abonniert, verschiebt sich in deinem Kalender mit, was sich hier verschiebt. Jeder Kalender unten ist eine Datei, die jedes Kalenderprogramm liest.',
    sections: { how: 'So abonnierst du', calendars: 'Kalender' },
    choose: 'Wähle unten einen Kalender und kopiere seine Adresse. Dann:',
    programs: {
      outlook: {
        name: 'Outlook',
        how: 'Kalender, *Kalender hinzufügen*, *Aus dem Internet abonnieren*; füge die Adresse ein und gib einen Namen an.',
      },
      google: {
        name: 'Google Kalender',
        how: 'Wähle im Browser neben *Weitere Kalender* das *+*, dann *Per URL*, und füge die Adresse ein. Google muss sie erreichen können: Bei einer Seite im Netz deines Unternehmens importiere stattdessen die Datei.',
      },
      apple: {
        name: 'Apple Kalender',
        how: '*Ablage*, *Neues Kalenderabonnement*; füge die Adresse ein und lass den Kalender täglich aktualisieren.',
      },
    },
    withoutSubscription: 'Ohne Abonnement',
    saveFile: () =>
      'Speichere die Datei und öffne oder importiere sie. Sie ist eine Kopie von heute: Importiere sie neu, wenn sich etwas ändert. Vorhandene Termine werden dabei aktualisiert, nicht verdoppelt.',
    groups: ({ team, role, ritual }) => ({
      all: 'Alles',
      team: `Nach ${team.inText.one}`,
      role: `Nach ${role.inText.one}`,
      category: 'Nach Kategorie',
      ritual: `Nach ${ritual.inText.one}`,
    }),
    all: (ritual) => `Alle ${ritual.inText.many}`,
    from: (ritual, playbook) => `${ritual.many} aus ${playbook}`,
    count: (count, ritual) => countedInGerman(count, ritual.inText.one, ritual.inText.many),
    cancelled: (ritual) => `${ritual.one}: findet nicht mehr statt.`,
    copy: 'Adresse kopieren',
    copyOf: (calendar) => `(${calendar})`,
    copying: { copied: 'Kopiert' },
  },
};
