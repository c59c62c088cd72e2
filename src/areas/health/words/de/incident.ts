/** Incidents: what their pages say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { incidentInEnglish } from '../en/incident.ts';

export const incidentInGerman: Translation<typeof incidentInEnglish> = {
  points: (count) => countedInGerman(count, 'Punkt', 'Punkte'),
  sections: { points: 'Was daraus folgt' },
};
