/** What an import and the series that stands there come to together. */
import type { ImportedPoint } from './points.ts';

export interface Merged {
  /** The earliest first. */
  readonly points: readonly ImportedPoint[];
  /** Dates that are new, whose numbers or notes have changed, and that the source no longer has among those it has. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly kept: readonly string[];
}

/**
 * The source decides about the dates that it has; all others stay. A note that was written by hand stays where the source says none.
 * @param there without a date twice, and so is `come`
 */
export function merge(there: readonly ImportedPoint[], come: readonly ImportedPoint[]): Merged {
  const before = new Map(there.map((point) => [point.at, point]));
  const after = new Map(before);
  for (const { at, values, note = before.get(at)?.note } of come)
    after.set(at, { at, values, ...(note === undefined ? {} : { note }) });
  const dates = come.map(({ at }) => at).toSorted();
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const named = new Set(dates);
  return {
    points: [...after.values()].toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    added: dates.filter((at) => !before.has(at)),
    changed: dates.filter((at) => before.has(at) && !isSame(before.get(at), after.get(at))),
    kept: there.map(({ at }) => at).filter((at) => at > first && at < last && !named.has(at)),
  };
}

function isSame(one: ImportedPoint | undefined, other: ImportedPoint | undefined): boolean {
  const names = new Set([...Object.keys(one?.values ?? {}), ...Object.keys(other?.values ?? {})]);
  return one?.note === other?.note && [...names].every((name) => one?.values[name] === other?.values[name]);
}
