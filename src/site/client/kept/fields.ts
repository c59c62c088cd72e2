/** Answers, each with the moment it was given, so that the copies of two windows join and neither loses what it wrote. */

export type Value = null | string | number | boolean | readonly Value[] | { readonly [name: string]: Value };

export interface Answer {
  /** Null where the answer was withdrawn: without that record, a stale window would restore it. */
  readonly value: Value;
  readonly at: number;
}

export interface Fields {
  /** Everything up to this moment was cleared. */
  readonly since: number;
  readonly answers: ReadonlyMap<string, Answer>;
}

export const NOTHING: Fields = { since: -1, answers: new Map() };

/** The later answer of each field. The order and number of joins do not matter. */
export function joined(one: Fields, other: Fields): Fields {
  const since = Math.max(one.since, other.since);
  const answers = new Map<string, Answer>();
  for (const [name, answer] of [...one.answers, ...other.answers]) {
    const present = answers.get(name);
    if (answer.at > since && (present === undefined || isLater(answer, present))) answers.set(name, answer);
  }
  return { since, answers };
}

/** @param now the reader's clock; where it was set back, a later answer still counts as later */
export function answered(fields: Fields, changes: Readonly<Record<string, Value>>, now: number): Fields {
  const at = momentAfter(fields, now);
  const fresh = Object.entries(changes).map(([name, value]) => [name, { value, at }] as const);
  return { since: fields.since, answers: new Map([...fields.answers, ...fresh]) };
}

/** Clears everything, including answers that another window has not seen yet. */
export function cleared(fields: Fields, now: number): Fields {
  return { since: momentAfter(fields, now), answers: new Map() };
}

export function isSame(one: Fields, other: Fields): boolean {
  return (
    one.since === other.since &&
    one.answers.size === other.answers.size &&
    [...one.answers].every(([name, { value, at }]) => {
      const there = other.answers.get(name);
      return there?.at === at && isSameValue(there.value, value);
    })
  );
}

/** The fields whose answers differ, with what they have become; null for those that are gone. */
export function difference(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const pairs = [...names].map((name) => [name, own(before, name), own(after, name)] as const);
  return Object.fromEntries(pairs.flatMap(([name, was, is]) => (isSameValue(was, is) ? [] : [[name, is]])));
}

/** Ignores inherited properties: an entry may be called `constructor`. */
function own(record: Readonly<Record<string, Value>>, name: string): Value {
  return Object.hasOwn(record, name) ? (record[name] ?? null) : null;
}

function isLater(answer: Answer, than: Answer): boolean {
  // Two windows may answer at the same moment: any order will do, as long as both choose the same.
  return answer.at > than.at || (answer.at === than.at && JSON.stringify(answer.value) > JSON.stringify(than.value));
}

function isSameValue(one: Value, other: Value): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function momentAfter({ since, answers }: Fields, now: number): number {
  let latest = since;
  for (const { at } of answers.values()) latest = Math.max(latest, at);
  return Math.max(now, latest + 1);
}
