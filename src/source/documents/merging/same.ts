/** Whether two values of YAML say the same; the order of names says nothing. For browsers too, which have no `node:util`. */
import { isRecord } from '#model/is-record.ts';

export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other);
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}

/** The value as YAML can say it: a name whose value is undefined is not there. */
export function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => (item === undefined ? null : plainValue(item)));
  if (!isRecord(value)) return value;
  const named = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(named.map(([name, item]) => [name, plainValue(item)]));
}
