/** An agenda on the clock: when each item begins, how much of the meeting it takes, and what is left. */
import { minutesIn } from '#words/duration.ts';
import { sharesOf } from '#charts/shares.ts';
import type { Ritual } from '../ritual/schema.ts';

export function timedAgenda({ agenda, cadence }: Pick<Ritual, 'agenda' | 'cadence'>) {
  // None where the ritual gives no length that a clock could measure.
  const available = cadence.duration === undefined ? undefined : minutesIn(cadence.duration);
  const planned = agenda.reduce((sum, item) => sum + item.minutes, 0);
  const shares = sharesOf(
    agenda.map((item) => item.minutes),
    available,
  );
  let minute = 0;
  const items = agenda.map((item, index) => {
    const begins = minute;
    minute += item.minutes;
    return {
      item,
      /** From the start of the meeting: `0:15`. */
      from: offset(begins),
      to: offset(minute),
      share: shares[index] ?? { start: 0, size: 0 },
    };
  });
  return { items, planned, available, spare: Math.max(0, (available ?? planned) - planned) };
}

/** Minutes as a clock that started with the meeting shows them: `1:05`. */
export function offset(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
