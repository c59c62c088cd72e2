/** Rituals as events of a calendar. What follows an event has no place in it. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Speech } from '#model/speech.ts';
import type { CalendarEvent } from '#words/calendar/calendar-file.ts';
import { plainText } from '#markdown/plain-text.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { recurringRituals } from '../cadence/recurring-rituals.ts';

export function feedEvents(
  rituals: readonly Entry<'ritual'>[],
  { view, address, speech }: Pick<PageTools, 'view' | 'address' | 'speech'>,
): readonly CalendarEvent[] {
  const { site } = view.config;
  const host = site === undefined ? 'playbook.invalid' : new URL(site).host;
  return recurringRituals(rituals).map(({ ritual, cadence }) => ({
    uid: `ritual-${ritual.id}@${host}`,
    stamp: ritual.data.reviewed,
    title: ritual.data.title,
    description: descriptionOf(ritual, speech),
    category: rhythmWords(speech).categories[ritual.data.category],
    url: site && absolute(site, view.config.base, address(ritual)),
    start: cadence.start,
    zone: cadence.timezone,
    duration: cadence.duration,
    rrule: cadence.rrule,
    exceptions: cadence.exdates,
  }));
}

/** What one wants to know when the reminder comes: what for, and what to go through. */
function descriptionOf({ data }: Entry<'ritual'>, speech: Speech): string {
  const words = rhythmWords(speech).agenda;
  const agenda = data.agenda.map(({ title, minutes }, index) => `${index + 1}. ${title} (${words.minutes(minutes)})`);
  return [plainText(data.purpose), ...(agenda.length > 0 ? [agenda.join('\n')] : [])].join('\n\n');
}

function absolute(site: string, base: string, path: string): string {
  return new URL(base.replace(/\/$/, '') + path, site).href;
}
