/** The first steps of a leader who starts now, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { startInEnglish } from './start-en.ts';

export const startInGerman: Translation<typeof startInEnglish> = {
  title: 'Drei erste Schritte',
  description:
    'Wenn Sie jetzt eine Leitung übernehmen: sehen, wie es steht, eine Sache ausprobieren, eine Geschichte erzählen.',
  never: 'Noch nicht geschehen.',
  last: 'Zuletzt am {day}: {item}.',
  ago: (days) => `vor ${countedInGerman(days, 'Tag', 'Tagen')}`,
  file: 'Mit einer vorbereiteten Datei beginnen',
  command: 'In einem Terminal:',
  asks: (days) => `${countedInGerman(days, 'Tag ist', 'Tage sind')} vergangen. Was ist daraus geworden?`,
  nothingLeft: 'Nichts davon ist offen.',
  again: 'Vielleicht ist es Zeit, es zu wiederholen.',
  lead: 'Was heute auf Sie wartet',
};
