/** What the pages of a scorecard say, in German. */
import { once } from '#model/once.ts';
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { scorecardInEnglish } from '../en/scorecard.ts';

const CATEGORIES = { lead: 'Frühindikatoren', health: 'Gesundheit', outcome: 'Wirkung' };
const CHOICE = once(() => new Intl.ListFormat('de', { type: 'disjunction' }));

export const scorecardInGerman: Translation<typeof scorecardInEnglish> = {
  metrics: (count) => countedInGerman(count, 'Kennzahl', 'Kennzahlen'),
  doubtful: (count, all) =>
    count === 1
      ? `Auf eine dieser ${all} Zahlen ist heute kein Verlass:`
      : `Auf ${count} dieser ${all} Zahlen ist heute kein Verlass:`,
  unbalanced: (categories) =>
    `ohne verlässliche Zahl für ${CHOICE().format(categories.map((each) => CATEGORIES[each]))}`,
  doubtfulInShort: (count) => `${count} nicht verlässlich`,
  target: (target) => `Ziel: ${target}`,
  facts: { for: 'Wessen Scorecard es ist', reviewedIn: 'Besprochen in' },
  sections: { metrics: 'Die Zahlen' },
};
