/** Fields that a schema does not know: which one was meant, and the data as it would be with that. */
import type { z } from 'zod';
import { unwanted } from '#model/fields.ts';
import { isRecord } from '#model/is-record.ts';
import type { Path } from '#model/location.ts';
import { nearest } from '#model/suggest.ts';
import type { LocatedData } from '#source/yaml.ts';
import { pathOf, type FlatIssue } from './flat-issues.ts';
import { knownKeys, schemaAt, unwrap } from './schema-walk.ts';
import { valueAt } from './value-at.ts';

export interface UnknownKey {
  readonly path: Path;
  readonly key: string;
  /** The field that was probably meant. */
  readonly guess: string | undefined;
  /** Whether that field is there already, so that this one can only go. */
  readonly isTaken: boolean;
  /** Why this kind has no such field, though most have. */
  readonly unwanted?: { readonly because: string; readonly hint: string } | undefined;
}

/** What generators of sites call a field that entries have under another name. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  description: 'summary',
  excerpt: 'summary',
  weight: 'order',
  nav_order: 'order',
  sidebar_position: 'order',
};

/** Beyond these limits, a suggestion for each field would cost too much. */
const MOST_GUESSED = 50;

export function unknownKeys(
  issues: readonly FlatIssue[],
  schema: z.core.$ZodType,
  value: unknown,
): readonly UnknownKey[] {
  const missing = issues.filter((issue) => issue.code === 'invalid_type').map(pathOf);
  let guessed = 0;
  return issues.flatMap((issue): readonly UnknownKey[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = pathOf(issue);
    const own = schemaAt(schema, path);
    const known = knownKeys(own);
    const refused = own && unwanted.get(unwrap(own));
    const around = valueAt(value, path);
    const absent = new Set(known.filter((key) => !isRecord(around) || !Object.hasOwn(around, key)));
    const required = new Set(missing.filter((each) => isChild(each, path)).map((each) => String(each.at(-1))));
    return issue.keys.map((key) => {
      if (refused?.names.includes(key)) return { path, key, guess: undefined, isTaken: false, unwanted: refused };
      guessed += 1;
      if (guessed > MOST_GUESSED) return { path, key, guess: undefined, isTaken: false };
      const free =
        nearest(
          key,
          [...absent].filter((name) => required.has(name)),
        ) ?? nearest(key, absent);
      const any = nearest(key, known);
      // A field that is already present is suggested only if it is much closer.
      const near =
        any !== undefined && !absent.has(any) && any.toLowerCase() === key.toLowerCase() ? any : (free ?? any);
      const elsewhere = path.length === 0 ? ELSEWHERE[key.toLowerCase()] : undefined;
      const guess = near ?? known.find((name) => name === elsewhere);
      const isTaken = guess !== undefined && !absent.has(guess);
      if (guess !== undefined) absent.delete(guess);
      return { path, key, guess, isTaken };
    });
  });
}

/** `__proto__` in a record with free names, which the schema ignores silently. */
export function* prototypeKeys(schema: z.core.$ZodType, value: unknown, path: Path = []): Generator<UnknownKey> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* prototypeKeys(schema, item, [...path, index]);
    return;
  }
  if (!isRecord(value)) return;
  const isStrict = knownKeys(schemaAt(schema, path)).length > 0;
  if (Object.hasOwn(value, '__proto__') && !isStrict)
    yield { path, key: '__proto__', guess: undefined, isTaken: false };
  for (const [key, child] of Object.entries(value)) yield* prototypeKeys(schema, child, [...path, key]);
}

function isChild(path: Path, parent: Path): boolean {
  return path.length === parent.length + 1 && parent.every((step, index) => path[index] === step);
}

/** The data with unknown fields under the names that were meant, and without those that mean nothing. */
export function asMeant(located: LocatedData, unknown: readonly UnknownKey[]): LocatedData {
  if (unknown.length === 0) return located;
  const value = structuredClone(located.value);
  const written = new Map<string, string>();
  for (const { path, key, guess, isTaken } of unknown) {
    const around = valueAt(value, path);
    if (!isRecord(around)) continue;
    if (guess !== undefined && !isTaken) {
      define(around, guess, around[key]);
      written.set(JSON.stringify([...path, guess]), key);
    }
    Reflect.deleteProperty(around, key);
  }
  const typed = (path: Path): Path =>
    path.map((step, index) => written.get(JSON.stringify(path.slice(0, index + 1))) ?? step);
  return {
    ...located,
    value,
    at: (path, part) => located.at(typed(path), part),
    rangeAt: (path) => located.rangeAt(typed(path)),
  };
}

function define(record: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
}
