/** Durations as OpenSLO writes them, a number and one letter, and as ISO 8601 does: `28d` is `P28D`, `1M` a month and `1m` a minute. */
import { Temporal } from 'temporal-polyfill';

type Letter = 'm' | 'h' | 'd' | 'w' | 'M' | 'Q' | 'Y';

export interface Shorthand {
  readonly count: number;
  readonly letter: Letter;
}

export function shorthandIn(text: string): Shorthand | undefined {
  const [, count, letter] = /^([1-9]\d{0,4})([mhdwMQY])$/.exec(text) ?? [];
  // The pattern names the letters.
  return count === undefined ? undefined : { count: Number(count), letter: letter as Letter };
}

export function isoOf({ count, letter }: Shorthand): string {
  switch (letter) {
    case 'm':
    case 'h':
      return `PT${count}${letter.toUpperCase()}`;
    case 'Q':
      return `P${3 * count}M`;
    default:
      return `P${count}${letter.toUpperCase()}`;
  }
}

/** A number alone means minutes. */
export function isoIn(text: string): string | undefined {
  const read = shorthandIn(/^[1-9]\d*$/.test(text) ? `${text}m` : text);
  return read && isoOf(read);
}

/** In one unit, the largest that tells it exactly; months and days together have none. */
export function shorthandOf(iso: string): string | undefined {
  const { years, months, weeks, days, hours, minutes } = Temporal.Duration.from(iso);
  const calendar = years * 12 + months;
  const rest = ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
  if (calendar > 0) return rest > 0 ? undefined : months === 0 ? `${years}Y` : `${calendar}M`;
  if (rest === 0) return undefined;
  if (hours === 0 && minutes === 0) return days === 0 ? `${weeks}w` : `${weeks * 7 + days}d`;
  return minutes === 0 ? `${rest / 60}h` : `${rest}m`;
}
