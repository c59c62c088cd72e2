/** An agenda on the clock: when each item begins, how much of the meeting it takes, and what is left. */
import { minutesIn } from '#words/duration.ts';
import { sharesOf, type Share } from '#charts/shares.ts';
import type { AgendaItem, Ritual } from '../ritual/schema.ts';

interface TimedItem {
  readonly item: AgendaItem;
  /** From the start of the meeting: `0:15`. */
  readonly from: string;
  readonly to: string;
  readonly share: Share;
}

export interface TimedAgenda {
  readonly items: readonly TimedItem[];
  readonly planned: number;
  /** The length of the meeting; none where the ritual gives none that a clock could measure. */
  readonly available?: number | undefined;
  readonly spare: number;
}

export function timedAgenda({ agenda, cadence }: Pick<Ritual, 'agenda' | 'cadence'>): TimedAgenda {
  const available = cadence.duration === undefined ? undefined : minutesIn(cadence.duration);
  const planned = agenda.reduce((sum, item) => sum + item.minutes, 0);
  const shares = sharesOf(
    agenda.map((item) => item.minutes),
    available,
  );
  const items: TimedItem[] = [];
  let minute = 0;
  for (const [index, item] of agenda.entries()) {
    items.push({
      item,
      from: offset(minute),
      to: offset(minute + item.minutes),
      share: shares[index] ?? { start: 0, size: 0 },
    });
    minute += item.minutes;
  }
  return { items, planned, available, spare: Math.max(0, (available ?? planned) - planned) };
}

/** Minutes as a clock that started with the meeting shows them: `1:05`. */
export function offset(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
