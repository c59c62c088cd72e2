/** What the pages of a metric say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { metricInEnglish } from '../en/metric.ts';

export const metricInGerman: Translation<typeof metricInEnglish> = {
  points: (count) => countedInGerman(count, 'Punkt', 'Punkte'),
  sections: { points: 'Was daraus folgt' },
};
