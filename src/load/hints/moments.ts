/** Moments as people write them, `2026-09-03 14:05 UTC`, in the form that a field takes. */
import { isDate, isZonedDateTime } from '#model/fields.ts';

const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:T|,?\s+)(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(.*)$/i;

/** One, where the zone is said; without it, the same moment by two clocks, to choose the form from. */
export function momentsMeant(text: string): readonly string[] {
  const [, day = '', clock = '', zone = ''] = WRITTEN.exec(text.trim()) ?? [];
  if (!isDate(day)) return [];
  const local = `${day}T${clock.replace(/^\d:/, '0$&')}`;
  const offset = offsetOf(zone);
  const meant = offset === undefined ? [`${local}Z`, `${local}+02:00`] : [local + offset];
  return meant.filter(isZonedDateTime);
}

/** Abbreviations mean one clock here and another there: only those of UTC are read. */
function offsetOf(zone: string): string | undefined {
  if (/^(z|utc|gmt)$/i.test(zone)) return 'Z';
  const [, sign, hours, minutes = '00'] = /^(?:utc|gmt)?\s*([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone) ?? [];
  return sign === undefined || hours === undefined ? undefined : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
