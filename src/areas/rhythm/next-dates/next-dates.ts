/** When a ritual takes place next: a few days that its page shows, and some more for readers who come later. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { dayAfter } from '#words/day-after.ts';
import { occurrencesBetween } from '../cadence/expand.ts';
import { recurringRituals } from '../cadence/recurring-rituals.ts';
import { meetingClock } from '../clock/meeting-clock.ts';
import { rhythmWords } from '../words/rhythm-words.ts';

const SHOWN = 3;
const KNOWN = 8;
/** Most rituals come back within weeks; for the others a page looks ahead two years. */
const NEAR_DAYS = 60;
export const FAR_DAYS = 731;

export type NextDates = NonNullable<ReturnType<typeof nextDates>>;

export function nextDates(
  ritual: Entry<'ritual'>,
  { speech, today, view }: Pick<PageTools, 'speech' | 'today' | 'view'>,
) {
  const [recurring] = ritual.data.status === 'archived' ? [] : recurringRituals([ritual]);
  if (recurring === undefined) return undefined;
  const zone = recurring.cadence.timezone;
  const words = rhythmWords(speech).calendar;
  const heldWithin = (days: number) =>
    occurrencesBetween([recurring], { from: today, to: dayAfter(today, days), zone }).filter(
      ({ isSkipped }) => !isSkipped,
    );
  const near = heldWithin(NEAR_DAYS);
  const held = near.length < SHOWN ? heldWithin(FAR_DAYS) : near;
  if (held.length === 0) return undefined;
  return {
    /** The day to take for today, where the configuration fixes one. */
    now: view.config.today,
    items: held.slice(0, KNOWN).map((each, index) => ({
      start: each.start.toString({ timeZoneName: 'never' }),
      end: each.end.toInstant().toString(),
      day: words.day(each.start.toPlainDate().toString()),
      // The zone is said once, at the first of those that are still to come.
      clock: meetingClock(each),
      isLater: index >= SHOWN,
    })),
  };
}
