/** When a ritual takes place, as its page says it. */
import { escapeHtml, joinHtml, type Html } from '#model/html.ts';
import { dateInWords } from '#words/date-words.ts';
import { durationInWords } from '#words/duration-words.ts';
import type { Ritual } from '../ritual/schema.ts';
import { CATEGORIES, MODES } from '../ritual/words.ts';
import { cadenceInWords } from './cadence.ts';

export type CadenceView = ReturnType<typeof cadenceView>;

export function cadenceView(ritual: Ritual, inline: (text: string) => Html, today: string) {
  const { cadence, mode, category } = ritual;
  const { rhythm, time, timezone, end } = cadenceInWords(cadence);
  const recurring = 'rrule' in cadence;
  const begins = recurring && cadence.start.slice(0, 10) > today ? cadence.start.slice(0, 10) : undefined;
  const except = recurring ? cadence.exdates.filter((day) => day >= today) : [];
  const facts = [
    { id: 'time', label: 'Time', lines: time ? [time, timezone] : [] },
    { id: 'takes', label: 'Takes', lines: [cadence.duration && durationInWords(cadence.duration)] },
    { id: 'how', label: 'How', lines: [MODES[mode]] },
    { id: 'category', label: 'Category', lines: [CATEGORIES[category]] },
    { id: 'begins', label: 'Begins', lines: [begins && dateInWords(begins)] },
    { id: 'ends', label: 'Ends', lines: [end] },
    { id: 'not-on', label: 'Not on', lines: except.map(dateInWords) },
  ];
  return {
    /** *Every second Tuesday*; none where only the rule itself says it. */
    rhythm,
    rule: recurring && rhythm === undefined ? cadence.rrule : undefined,
    /** What calls for it, where it follows an event. */
    trigger: recurring ? undefined : inline(cadence.trigger),
    facts: facts.flatMap(({ id, label, lines }) => {
      const said = lines.flatMap((line) => (line ? [escapeHtml(line)] : []));
      return said.length === 0 ? [] : [{ id, label, html: joinHtml(said, '<br>') }];
    }),
  };
}
