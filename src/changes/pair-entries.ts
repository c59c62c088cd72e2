/** Which entry of one state became which of another: by its name, by an alias, else by being alike. */
import { entryKey, type Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { bestPairs } from './best-pairs.ts';

export interface Pair {
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/** From here on, an entry of another name is the same one: more than half of what it says. */
const ALIKE = 0.6;

/** What most entries have in common, and what a rename changes. */
const COMMON = new Set(['owner', 'reviewed', 'reviewEvery', 'status', 'visibility', 'aliases', 'audience']);

/** More are not held against each other one by one; those of a folder that was moved are told by what they say to the letter. */
const MOST_HELD = 40_000;

export function pairEntries(
  before: Pick<Playbook, 'entries'>,
  after: Pick<Playbook, 'entries'>,
  isThere: { readonly before: (key: string) => boolean; readonly after: (key: string) => boolean },
): readonly Pair[] {
  const former = new Map(before.entries.map((entry) => [entryKey(entry), entry]));
  const present = new Map(after.entries.map((entry) => [entryKey(entry), entry]));
  const same = [...present].flatMap(([key, entry]): readonly Pair[] => {
    const old = former.get(key);
    return old === undefined ? [] : [{ before: old, after: entry }];
  });
  // What these readers cannot see on the other side, or what cannot be read there, did not get another name.
  const gone = [...former].filter(([key]) => !present.has(key) && !isThere.after(key)).map(([, entry]) => entry);
  const added = [...present].filter(([key]) => !former.has(key) && !isThere.before(key)).map(([, entry]) => entry);
  const renamed = renames(gone, added);
  const taken = new Set(renamed.values());
  return [
    ...same,
    ...[...renamed].map(([old, entry]): Pair => ({ before: old, after: entry })),
    ...[...former].flatMap(([key, entry]): readonly Pair[] =>
      present.has(key) || renamed.has(entry) ? [] : [{ before: entry, after: undefined }],
    ),
    ...[...present].flatMap(([key, entry]): readonly Pair[] =>
      former.has(key) || taken.has(entry) ? [] : [{ before: undefined, after: entry }],
    ),
  ];
}

function renames(gone: readonly Entry[], added: readonly Entry[]): ReadonlyMap<Entry, Entry> {
  const found = new Map<Entry, Entry>();
  if (gone.length === 0 || added.length === 0) return found;
  const taken = new Set<Entry>();
  const keep = (old: Entry, entry: Entry) => {
    if (found.has(old) || taken.has(entry)) return;
    found.set(old, entry);
    taken.add(entry);
  };
  // A guide that moved to another folder kept its name.
  const goneByName = Map.groupBy(gone, nameOf);
  for (const [name, entries] of Map.groupBy(added, nameOf)) {
    const [old, alsoGone] = goneByName.get(name) ?? [];
    const [entry, alsoNew] = entries;
    if (old !== undefined && entry !== undefined && alsoGone === undefined && alsoNew === undefined) keep(old, entry);
  }
  for (const entry of added)
    for (const old of gone)
      if (old.kind === entry.kind && entry.data.aliases.includes(old.id) && !old.data.aliases.includes(old.id))
        keep(old, entry);
  const texts = new Map([...gone, ...added].map((entry) => [entry, piecesOf(entry)]));
  const whole = Map.groupBy(gone, (entry) => `${entry.kind}\n${texts.get(entry)?.join('\n')}`);
  for (const entry of added) {
    const old = whole.get(`${entry.kind}\n${texts.get(entry)?.join('\n')}`)?.find((each) => !found.has(each));
    if (old !== undefined) keep(old, entry);
  }
  const [left, right] = [gone.filter((each) => !found.has(each)), added.filter((each) => !taken.has(each))];
  if (left.length * right.length > MOST_HELD) return found;
  const pairs = bestPairs(left, right, (old, entry) => {
    if (old.kind !== entry.kind) return undefined;
    const likeness = shared(texts.get(old) ?? [], texts.get(entry) ?? []);
    return likeness >= ALIKE ? likeness : undefined;
  });
  for (const [old, entry] of pairs) keep(old, entry);
  return found;
}

function nameOf({ kind, id }: Entry): string {
  return `${kind}/${id}`;
}

/** Each value with its place, and each line of the prose. */
function piecesOf({ data, body }: Entry): readonly string[] {
  const pieces: string[] = [];
  const walk = (value: unknown, path: string) => {
    if (Array.isArray(value)) for (const item of value as readonly unknown[]) walk(item, path);
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value)) walk(each, `${path}.${name}`);
    else if (typeof value === 'string' || typeof value === 'number') pieces.push(`${path} ${value}`);
  };
  walk(Object.fromEntries(Object.entries(data).filter(([name]) => !COMMON.has(name))), '');
  for (const line of body?.source.split('\n') ?? []) if (line.trim() !== '') pieces.push(line.trim());
  return pieces;
}

/** From 0 to 1: twice the pieces in both over the pieces of each. */
function shared(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const piece of one) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  let both = 0;
  for (const piece of other) {
    const left = counts.get(piece) ?? 0;
    if (left === 0) continue;
    counts.set(piece, left - 1);
    both += 1;
  }
  return one.length + other.length === 0 ? 1 : (2 * both) / (one.length + other.length);
}
