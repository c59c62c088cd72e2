/** When each ritual is next, the first first: what the page of the area shows of them. */
import type { Entry } from '#model/entry.ts';
import type { PageTools, Preview } from '#model/kind.ts';
import { dayAfter } from '#words/day-after.ts';
import { occurrencesBetween, type Occurrence } from '../cadence/expand.ts';
import { recurringRituals } from '../cadence/recurring-rituals.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { clockInWords, meetingClock } from '../clock/meeting-clock.ts';
import { commonZone } from './frame.ts';
import { inZone } from './week.ts';

/** Rituals that are held less often than once in a half-year have no next date here. */
const KNOWN_DAYS = 183;

export function soonest(rituals: readonly Entry<'ritual'>[], tools: PageTools): readonly Preview[] {
  const live = rituals.filter(({ data }) => data.status !== 'archived');
  const { today: from, speech } = tools;
  const zone = commonZone(live);
  const held = occurrencesBetween(recurringRituals(live), { from, to: dayAfter(from, KNOWN_DAYS), zone });
  const next = new Map<Entry<'ritual'>, Occurrence>();
  for (const each of held) if (!each.isSkipped && !next.has(each.ritual)) next.set(each.ritual, inZone(each, zone));
  return [...next.values()].map(({ ritual, start, end }) => ({
    ...tools.linkTo(ritual),
    facts: [
      rhythmWords(speech).calendar.day(start.toPlainDate().toString()),
      clockInWords(meetingClock({ ritual, start, end })),
    ],
  }));
}
