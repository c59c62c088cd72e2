/** A day as a script says it: `2026-04-08` is *8 April 2026*. What is no day stays as it is. */
export function dayIn(locale: string, date: string): string {
  const moment = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(moment)
    ? date
    : new Date(moment).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}
