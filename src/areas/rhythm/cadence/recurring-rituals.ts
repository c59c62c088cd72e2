/** The rituals of a playbook whose recurrence can be read, with it. */
import type { Entry } from '#model/entry.ts';
import type { Cadence } from '../ritual/schema.ts';
import { readRecurrence } from './read-recurrence.ts';
import type { Recurrence } from './recurrence.ts';

export interface RecurringRitual {
  readonly ritual: Entry<'ritual'>;
  readonly cadence: Extract<Cadence, { readonly rrule: string }>;
  readonly recurrence: Recurrence;
}

/** Each page of the calendar asks again for all of them. */
const readings = new WeakMap<Entry<'ritual'>, readonly RecurringRitual[]>();

/** What cannot be read is left out: one rule says so, and the others have nothing to add. */
export function recurringRituals(rituals: readonly Entry<'ritual'>[]): readonly RecurringRitual[] {
  return rituals.flatMap((ritual) => {
    const known = readings.get(ritual) ?? readRitual(ritual);
    readings.set(ritual, known);
    return known;
  });
}

/** None or one. */
function readRitual(ritual: Entry<'ritual'>): readonly RecurringRitual[] {
  const { cadence } = ritual.data;
  const reading = 'rrule' in cadence ? readRecurrence(cadence.rrule, cadence) : undefined;
  return 'rrule' in cadence && reading !== undefined && 'recurrence' in reading
    ? [{ ritual, cadence, recurrence: reading.recurrence }]
    : [];
}
