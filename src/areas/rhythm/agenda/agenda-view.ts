/** The agenda of a ritual, as its page and its card show it. */
import type { Html } from '#model/html.ts';
import type { Speech } from '#model/speech.ts';
import type { Ritual } from '../ritual/schema.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { offset, timedAgenda } from './agenda.ts';

export type AgendaView = NonNullable<ReturnType<typeof agendaView>>;

export function agendaView(ritual: Ritual, inline: (text: string) => Html, speech: Speech) {
  if (ritual.agenda.length === 0) return undefined;
  const { agenda: words, agendaModes } = rhythmWords(speech);
  const { items, planned, available = planned, spare } = timedAgenda(ritual);
  return {
    items: items.map(({ item, ...timing }) => ({
      title: item.title,
      minutes: item.minutes,
      ...timing,
      mode: item.mode && { id: item.mode, label: agendaModes[item.mode] },
      prompts: item.prompts.map(inline),
    })),
    /** *45 of 60 minutes planned*. */
    summary: spare === 0 ? words.planned(planned) : words.plannedOf(planned, available, spare),
    /** The clock when the meeting is over: `1:00`. */
    end: offset(planned + spare),
    spare:
      spare === 0
        ? undefined
        : { share: { start: round(100 - (spare / available) * 100), size: round((spare / available) * 100) } },
  };
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
