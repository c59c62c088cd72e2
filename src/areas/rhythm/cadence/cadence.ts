/** When a ritual happens, in words. */
import { Temporal } from 'temporal-polyfill';
import type { Speech } from '#model/speech.ts';
import type { Cadence } from '../ritual/schema.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { lastDay } from './occurrences.ts';
import { readRecurrence } from './read-recurrence.ts';
import type { Frequency, Recurrence } from './recurrence.ts';
import { rhythmOf } from './rhythm.ts';

/** Its rhythm (*Every second Tuesday*; none where only the rule itself says it), time (*10:00–10:45*) and end (*six times*). */
export function cadenceInWords(cadence: Cadence, speech: Speech) {
  const words = rhythmWords(speech).cadence;
  if ('trigger' in cadence)
    return { rhythm: words.within(cadence.within), time: undefined, timezone: undefined, end: undefined };
  const reading = readRecurrence(cadence.rrule, cadence);
  const recurrence = 'recurrence' in reading ? reading.recurrence : undefined;
  const rhythm = recurrence && rhythmOf(recurrence, cadence.start);
  return {
    rhythm: rhythm && sentenceCase(words.rhythm(rhythm)),
    time: timeInWords(cadence.start, cadence.duration, speech),
    timezone: cadence.timezone,
    end: recurrence && endInWords(recurrence, cadence.start, speech),
  };
}

/** What lists show beside a ritual: *Every Tuesday*, *10:00–10:30*. */
export function cadenceFacts(cadence: Cadence, speech: Speech): readonly string[] {
  const { rhythm, time, end } = cadenceInWords(cadence, speech);
  const facts =
    'rrule' in cadence
      ? [rhythm ?? cadence.rrule, time, end]
      : [
          rhythmWords(speech).cadence.withinOfAnEvent(cadence.within),
          cadence.duration && speech.duration(cadence.duration),
        ];
  return facts.filter((fact) => fact !== undefined);
}

function timeInWords(start: string, duration: string, speech: Speech): string {
  const from = Temporal.PlainDateTime.from(start);
  const to = from.add(duration);
  const clock = (time: Temporal.PlainDateTime) => time.toPlainTime().toString({ smallestUnit: 'minute' });
  return from.toPlainDate().equals(to.toPlainDate())
    ? `${clock(from)}–${clock(to)}`
    : rhythmWords(speech).cadence.from(clock(from), duration);
}

/** A day is shown as written; a moment is shown as the last day it allows. */
function endInWords(recurrence: Recurrence, start: string, speech: Speech): string | undefined {
  const words = rhythmWords(speech).cadence;
  const { count, until, endsAt } = recurrence;
  if (until !== undefined) {
    const last = endsAt === undefined ? until : lastDay(recurrence, start, until);
    return words.until(last ?? until);
  }
  return count === undefined ? undefined : words.times(count);
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const DAYS: Readonly<Record<Frequency, number>> = { DAILY: 1, WEEKLY: 7, MONTHLY: 30, YEARLY: 365 };

/** After those of any rhythm. */
const AFTER_AN_EVENT = 1_000_000;

/** Roughly how many days lie between two occurrences: the order in which rituals are listed. */
export function daysApart(cadence: Cadence): number {
  if ('trigger' in cadence) return AFTER_AN_EVENT;
  const reading = readRecurrence(cadence.rrule, cadence);
  return 'recurrence' in reading ? DAYS[reading.recurrence.frequency] * reading.recurrence.interval : AFTER_AN_EVENT;
}
