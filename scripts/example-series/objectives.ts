/** What happened to each service objective of the example in its last ninety days: how many events there were, and how many of them failed. */
import { seeded, wobble } from './noise.ts';
import { daysBetween } from './story.ts';

const FIRST_DAY = '2026-08-28';
const LAST_DAY = '2026-11-25';

export interface Objective {
  /** Events on a working day. */
  readonly events: number;
  /** How much of that there is at a weekend. */
  readonly weekend: number;
  /** How many times as many there are on the first five days of a month, when invoices are sent. */
  readonly invoiceRun?: number;
  /** The share that fails on an ordinary day, in per cent. */
  readonly failing: number;
  /** Days that went wrong: the share that failed, in per cent, and what happened. */
  readonly incidents?: Readonly<Record<string, readonly [failing: number, note: string]>>;
}

export const OBJECTIVES: Readonly<Record<string, Objective>> = {
  'search-answers': {
    events: 412_000,
    weekend: 0.35,
    failing: 0.3,
    incidents: {
      '2026-09-15': [2.1, 'A build of the index was undone after forty minutes.'],
      '2026-11-10': [4.3, 'One node of the search engine was full. Queries to it took two seconds.'],
    },
  },
  'index-fresh': {
    events: 86_000,
    weekend: 0.2,
    failing: 0.42,
    incidents: { '2026-10-12': [4.8, 'A reader of the event stream stood still on Monday morning.'] },
  },
  'ledger-bookings': { events: 268_000, weekend: 0.7, invoiceRun: 1.6, failing: 0.012 },
  'invoices-arrive': {
    events: 620,
    weekend: 0.3,
    invoiceRun: 14,
    failing: 0.2,
    incidents: {
      '2026-10-02': [1.4, 'The document printer ran out of memory on an invoice of 900 lines.'],
      '2026-11-03': [2.5, 'The document printer stood still for two hours. Nobody owns it, so nobody was paged.'],
    },
  },
  'events-delivered': {
    events: 3_900_000,
    weekend: 0.45,
    failing: 0.031,
    incidents: { '2026-09-28': [0.5, 'A zone was lost for six minutes, as rehearsed.'] },
  },
};

export interface Day {
  readonly day: string;
  readonly good: number;
  readonly total: number;
  readonly note: string;
}

export function daily(
  name: string,
  { events, weekend, invoiceRun = 1, failing, incidents = {} }: Objective,
): readonly Day[] {
  const next = seeded(name);
  return daysBetween(FIRST_DAY, LAST_DAY, 1).map((day) => {
    const run = Number(day.slice(-2)) <= 5 ? invoiceRun : 1;
    const expected = events * (isWeekend(day) ? weekend : 1) * run;
    const total = Math.round(expected * (1 + 0.08 * wobble(next)));
    const usual = failing * (1 + 0.5 * wobble(next));
    const [share, note] = incidents[day] ?? [usual, ''];
    return { day, good: total - Math.round((total * share) / 100), total, note };
  });
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
