/** The months by their names, whole or shortened, in the languages whose dates are read. */
import { Temporal } from 'temporal-polyfill';

const LANGUAGES = ['en', 'de', 'de-AT', 'fr', 'es', 'it', 'pt', 'nl'];

/** Short names that neither begin a whole name nor come from `Intl`. */
const MORE: Readonly<Record<string, number>> = { mrz: 3 };

let known: ReadonlyMap<string, number> | undefined;

/** @returns from 1 to 12; none where it is the name of no month, or shorter than three letters */
export function monthNamed(text: string): number | undefined {
  const wanted = plain(text);
  if (wanted.length < 3) return undefined;
  known ??= namesOfMonths();
  const exact = known.get(wanted);
  if (exact !== undefined) return exact;
  for (const [name, month] of known) if (name.startsWith(wanted)) return month;
  return undefined;
}

function namesOfMonths(): ReadonlyMap<string, number> {
  const names = new Map(Object.entries(MORE));
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const first = Temporal.PlainDate.from({ year: 2026, month, day: 1 }).toZonedDateTime('UTC');
        names.set(plain(format.format(first.epochMilliseconds)), month);
      }
    }
  return names;
}

/** Without accents and the full stop of a short name; `ä` is also written `ae`. */
function plain(text: string): string {
  return text
    .replace(/ae/gi, 'a')
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}
