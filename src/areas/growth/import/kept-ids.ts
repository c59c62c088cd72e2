/** The ids of expectations when a ladder is imported again: a sentence that was reworded in its place keeps the id that others point to. */
import { limitsSchema } from '#model/config.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { decode, SourceText } from '#source/decode.ts';
import { partsIn } from '#source/front-matter.ts';
import { readYaml } from '#source/yaml.ts';
import { sharedWords } from './shared-words.ts';
import { LocatedValue } from './located-value.ts';
import type { NewEntry } from './shape.ts';

/** An expectation as its place and its words: what decides whether it is the same one. */
interface Placed {
  readonly id: string;
  readonly text: string;
  readonly levels: readonly string[];
  readonly group: string;
}

/** Half of the words in the same group and levels; a third where it also is the same one of as many. */
const ALIKE = 0.5;
const ALIKE_AT_ITS_POSITION = 0.3;

const FOLDERS: Readonly<Partial<Record<NewEntry['kind'], string>>> = { ladder: 'ladders', behaviours: 'behaviours' };

/** @param existing the content folder as it stands; an entry that is not in it stays as it is */
export function withKeptIds<E extends NewEntry>(entry: E, existing: ContentTree): E {
  const folder = FOLDERS[entry.kind];
  const before = folder === undefined ? [] : expectationsOf(`${folder}/${entry.id}`, existing);
  const { expectations = [] } = entry.data as { readonly expectations?: readonly Placed[] };
  if (before.length === 0 || expectations.length === 0) return entry;
  const ids = newIds(before, expectations);
  return { ...entry, data: renamed(entry.data, ids) as E['data'] };
}

function newIds(before: readonly Placed[], now: readonly Placed[]): ReadonlyMap<string, string> {
  const left = new Map(before.map((each) => [each.id, each]));
  const ids = new Map<string, string>();
  /** Takes for each that is still open what is found for it, once. */
  const take = (find: (each: Placed) => Placed | undefined) => {
    for (const each of now) {
      const found = ids.has(each.id) ? undefined : find(each);
      if (found === undefined || !left.delete(found.id)) continue;
      ids.set(each.id, found.id);
    }
  };
  const sameId = (isSame: (one: Placed, other: Placed) => boolean) => (each: Placed) => {
    const own = left.get(each.id);
    return own !== undefined && isSame(each, own) ? own : undefined;
  };
  const sameWords = (keyOf: (one: Placed) => string) => {
    const found = Map.groupBy(left.values(), keyOf);
    return (each: Placed) => found.get(keyOf(each))?.find(({ id }) => left.has(id));
  };
  take(sameId((one, other) => place(one) === place(other) && sharedWords(one.text, other.text) >= ALIKE));
  take(sameWords((one) => `${place(one)} ${one.text}`));
  take(sameId((one, other) => sharedWords(one.text, other.text) >= ALIKE));
  const rewordedTo = reworded(before, now, { ids, left });
  take((each) => rewordedTo.get(each));
  // Moved as it is; or called as before, whatever it says: an id is never used for another expectation.
  take(sameWords(({ text }) => text));
  take(sameId(() => true));
  return withoutTwins(ids, now, before);
}

/** In one place that holds more than these, a sentence is looked for among its neighbours only. */
const MOST_IN_A_PLACE = 200;
const NEIGHBOURS = 10;

/** The pairs of one place that are alike, the most alike first. */
function reworded(
  before: readonly Placed[],
  now: readonly Placed[],
  { ids, left }: { readonly ids: ReadonlyMap<string, string>; readonly left: ReadonlyMap<string, Placed> },
): ReadonlyMap<Placed, Placed> {
  const then = Map.groupBy(before, place);
  const candidates = [...Map.groupBy(now, place)].flatMap(([where, fresh]) => {
    const old = then.get(where) ?? [];
    const isLong = Math.max(old.length, fresh.length) > MOST_IN_A_PLACE;
    return fresh.flatMap((each, at) => {
      if (ids.has(each.id)) return [];
      const from = isLong ? Math.max(0, at - NEIGHBOURS) : 0;
      return old.slice(from, isLong ? at + NEIGHBOURS : undefined).flatMap((one, index) => {
        if (!left.has(one.id)) return [];
        const isAtItsPosition = old.length === fresh.length && from + index === at;
        const like = sharedWords(each.text, one.text);
        if (like < (isAtItsPosition ? ALIKE_AT_ITS_POSITION : ALIKE)) return [];
        return [{ each, one, score: like + (isAtItsPosition ? 0.1 : 0) }];
      });
    });
  });
  const pairs = new Map<Placed, Placed>();
  const taken = new Set<Placed>();
  for (const { each, one } of candidates.toSorted((a, b) => b.score - a.score)) {
    if (pairs.has(each) || taken.has(one)) continue;
    pairs.set(each, one);
    taken.add(one);
  }
  return pairs;
}

/** What is new is called unlike all that was there, and unlike what kept its name. */
function withoutTwins(
  kept: ReadonlyMap<string, string>,
  now: readonly Placed[],
  before: readonly Placed[],
): ReadonlyMap<string, string> {
  const taken = new Set(before.map(({ id }) => id));
  const ids = new Map(kept);
  for (const { id } of now.filter((each) => !kept.has(each.id))) {
    let free = id;
    for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
    taken.add(free);
    ids.set(id, free);
  }
  return ids;
}

function place({ levels, group }: Placed): string {
  return `${group} ${levels.toSorted().join(' ')}`;
}

/** With each `id` of an expectation, and each mention of one in an override, as it is called now. */
function renamed(data: NewEntry['data'], ids: ReadonlyMap<string, string>): unknown {
  const nameOf = (id: string) => ids.get(id) ?? id;
  const overridden = (overrides: readonly { readonly expectation: string }[] | undefined) =>
    overrides?.map((each) => ({ ...each, expectation: nameOf(each.expectation) }));
  const { expectations, overrides, disciplines, ...rest } = data as {
    readonly expectations: readonly Placed[];
    readonly overrides?: readonly { readonly expectation: string }[];
    readonly disciplines?: readonly { readonly overrides?: readonly { readonly expectation: string }[] }[];
  };
  // In the order in which they stood, so that a repeated import changes nothing but the ids.
  return Object.fromEntries(
    Object.keys(data).map((name) => {
      if (name === 'expectations') return [name, expectations.map((each) => ({ ...each, id: nameOf(each.id) }))];
      if (name === 'overrides') return [name, overridden(overrides)];
      if (name === 'disciplines')
        return [name, disciplines?.map((each) => ({ ...each, ...withOverrides(overridden(each.overrides)) }))];
      return [name, (rest as Readonly<Record<string, unknown>>)[name]];
    }),
  );
}

function withOverrides<T>(overrides: T | undefined): { readonly overrides?: T } {
  return overrides === undefined ? {} : { overrides };
}

function expectationsOf(path: string, existing: ContentTree): readonly Placed[] {
  const file = existing.files.find(
    (each) => /^\.(ya?ml|json|mdx?)$/.test(each.path.slice(path.length)) && each.path.startsWith(path),
  );
  const source = file && decode(file);
  if (!(source instanceof SourceText)) return [];
  const yaml = /\.mdx?$/.test(source.file) ? (partsIn(source, 'md')?.yaml ?? '') : source.text;
  const located = readYaml(source, yaml, limitsSchema.parse({}), { salvage: true });
  const items = new LocatedValue(located.value, located).field('expectations').items();
  return items.flatMap((item) => {
    const id = item.field('id').text();
    if (id === undefined) return [];
    const text = item.field('text').text() ?? '';
    return [{ id, text, levels: item.field('levels').texts(), group: item.field('group').text() ?? '' }];
  });
}
