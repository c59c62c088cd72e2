/** When a ritual takes place, as its page says it. */
import { escapeHtml, joinHtml, type Html } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Ritual } from '../ritual/schema.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { cadenceInWords } from './cadence.ts';

export type CadenceView = ReturnType<typeof cadenceView>;

export function cadenceView(
  ritual: Ritual,
  inline: (text: string) => Html,
  { today, speech }: Pick<PageTools, 'today' | 'speech'>,
) {
  const { cadence, mode, category } = ritual;
  const words = rhythmWords(speech);
  const labels = words.cadence.facts;
  const { rhythm, time, timezone, end } = cadenceInWords(cadence, speech);
  const recurring = 'rrule' in cadence;
  const begins = recurring && cadence.start.slice(0, 10) > today ? cadence.start.slice(0, 10) : undefined;
  const moved = recurring ? cadence.moved.filter(({ day, to }) => day >= today || to.slice(0, 10) >= today) : [];
  const except = recurring ? cadence.exdates.filter((day) => day >= today) : [];
  const facts = [
    { id: 'time', label: labels.time, lines: time ? [time, timezone] : [] },
    { id: 'takes', label: labels.takes, lines: [cadence.duration && speech.duration(cadence.duration)] },
    { id: 'how', label: labels.how, lines: [words.modes[mode]] },
    { id: 'category', label: labels.category, lines: [words.categories[category]] },
    { id: 'begins', label: labels.begins, lines: [begins && speech.day(begins)] },
    { id: 'ends', label: labels.ends, lines: [end] },
    {
      id: 'moved',
      label: labels.moved,
      lines: moved.map(({ day, to }) =>
        words.cadence.moved(speech.day(day), speech.day(to.slice(0, 10)), to.slice(11, 16)),
      ),
    },
    { id: 'not-on', label: labels.notOn, lines: except.map((day) => speech.day(day)) },
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
