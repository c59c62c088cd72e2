/** Values inside of data, by their path. */
import type { Path } from '#model/location.ts';

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((current, step) => {
    if (Array.isArray(current)) return current[Number(step)] as unknown;
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    return (current as Readonly<Record<string | number, unknown>>)[step];
  }, value);
}
