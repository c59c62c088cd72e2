/** What the pages of a metric say, in German. */
import type { Translation } from '#words/define-words.ts';
import type { metricInEnglish } from '../en/metric.ts';

export const metricInGerman: Translation<typeof metricInEnglish> = {
  categories: { lead: 'Frühzeichen', health: 'Gesundheit', outcome: 'Wirkung' },
  readers: { engineer: 'Für die Technik', product: 'Für das Produkt', leadership: 'Für die Leitung' },
  sections: {
    decision: 'Die Entscheidung dahinter',
    explanations: 'Was sie bedeutet',
    misuse: 'Wie sie in die Irre führt',
  },
};
