/** Whether two values say the same, whatever the order in which their fields are written. */
import { isRecord } from '#model/is-record.ts';

export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Lists compare in order, records by name. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other || (isAbsent(one) && isAbsent(other))) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isRecord(one) || !isRecord(other) || Array.isArray(one) || Array.isArray(other)) return Object.is(one, other);
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isSame(one[key], other[key]));
}
