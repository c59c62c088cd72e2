/** Stories: what their pages say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { storyInEnglish } from '../en/story.ts';

export const storyInGerman: Translation<typeof storyInEnglish> = {
  sections: { failure: 'Was schiefging', fix: 'Was half', takeaways: 'Was sich mitnehmen lässt' },
  facts: { date: 'Datum', toldBy: 'Erzählt von', session: 'Bei', about: 'Handelt von' },
  recording: 'Aufzeichnung ansehen',
  next: (day) => `als Nächstes, ${day}`,
  wasPlannedFor: (day) => `war für den ${day} geplant`,
  moved: { told: 'erzählt', putOff: (from, to) => `verschoben von ${from} auf ${to}` },
  library: {
    planned: 'Als Nächstes',
    told: 'Schon erzählt',
    toldBy: 'erzählt von {teller}',
    narrow: 'Eingrenzen',
    search: 'Suchen',
    count: (count, { one, many }) => countedInGerman(count, one, many),
    about: { label: 'Handelt von', all: 'Allem' },
  },
};
