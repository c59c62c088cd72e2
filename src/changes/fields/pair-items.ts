/** Which item of a list became which: by its id, by its name, else by its words. */
import { isRecord } from '#model/is-record.ts';
import { bestPairs } from '../best-pairs.ts';
import { wordsShared } from '../word-runs.ts';
import { isSame } from './same.ts';

export interface PairedItems {
  readonly pairs: readonly (readonly [unknown, unknown])[];
  readonly added: readonly unknown[];
  readonly removed: readonly unknown[];
  /** Whether what is on both sides stands in another order. */
  readonly isMoved: boolean;
}

/** From where on a sentence of other words is the same one. */
const SAME_SENTENCE = 0.5;

/** Lists that are longer are compared by ids and names only. */
const MOST_HELD = 200;

/** What an item is called by, in the order in which it is looked for. */
const NAMES = ['id', 'title', 'label', 'expectation', 'word', 'date', 'at', 'day'];

/** @param refOf what an item points at, where that is what it is about */
export function pairItems(
  before: readonly unknown[],
  after: readonly unknown[],
  refOf: (item: unknown) => string | undefined,
): PairedItems {
  const left = before.map((value, index) => ({ value, index }));
  const right = after.map((value, index) => ({ value, index }));
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (old: number, item: number) => {
    partner.set(old, item);
    taken.add(item);
  };
  const open = () =>
    [left.filter(({ index }) => !partner.has(index)), right.filter(({ index }) => !taken.has(index))] as const;

  const keyOf = (item: unknown) => itemKey(item) ?? refOf(item);
  const byText = Map.groupBy(right, ({ value }) => JSON.stringify(value));
  for (const { value, index } of left) {
    const found = byText.get(JSON.stringify(value))?.find((each) => !taken.has(each.index));
    if (found !== undefined) pair(index, found.index);
  }
  for (const { value, index } of open()[0]) {
    const name = keyOf(value);
    const found = name === undefined ? undefined : open()[1].find((each) => keyOf(each.value) === name);
    if (found !== undefined) pair(index, found.index);
  }
  const [rest, others] = open();
  if (rest.length <= MOST_HELD && others.length <= MOST_HELD) {
    const alike = bestPairs(rest, others, (old, item) => {
      // Two ids are two things, however alike they read.
      if (hasId(old.value) && hasId(item.value)) return undefined;
      const [one, other] = [wordsOf(old.value), wordsOf(item.value)];
      if (one === undefined || other === undefined) return undefined;
      const likeness = wordsShared(one, other);
      return likeness >= SAME_SENTENCE ? likeness : undefined;
    });
    for (const [old, item] of alike) pair(old.index, item.index);
  }
  const order = left.flatMap(({ index }) => partner.get(index) ?? []);
  const [removed, added] = open();
  return {
    pairs: left.flatMap(({ value, index }) => {
      const item = partner.get(index);
      return item === undefined || isSame(value, after[item]) ? [] : [[value, after[item]] as const];
    }),
    added: added.map(({ value }) => value),
    removed: removed.map(({ value }) => value),
    isMoved: order.some((place, index) => index > 0 && place < (order[index - 1] ?? 0)),
  };
}

/** What it is called, with the name of the field. */
function itemKey(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  const name = NAMES.find((each) => typeof item[each] === 'string' || typeof item[each] === 'number');
  return name === undefined ? undefined : `${name} ${String(item[name])}`;
}

function hasId(item: unknown): boolean {
  return isRecord(item) && typeof item.id === 'string';
}

/** Of a sentence its words, of an item all of its words; a bare name has none, for two names are two things. */
function wordsOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item.includes(' ') ? item : undefined;
  return isRecord(item) ? JSON.stringify(Object.values(item)) : undefined;
}
