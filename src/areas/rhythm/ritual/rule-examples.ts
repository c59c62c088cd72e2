/** Rituals that the examples of several rules are made from. */
import { example, type ExampleEntry } from '#model/rule.ts';

/** A ritual that repeats; it starts on Monday, 5 January 2026 unless told otherwise. */
export function recurring(
  rrule: string,
  others: {
    readonly start?: string;
    readonly exdates?: readonly string[];
    readonly moved?: readonly { readonly day: string; readonly to: string }[];
  } = {},
): ExampleEntry {
  return example('ritual', {
    cadence: { rrule, start: '2026-01-05T10:00', timezone: 'Europe/Berlin', duration: 'PT30M', ...others },
  });
}
