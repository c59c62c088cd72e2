/** How kinds make the sentences of `Kind.changed`. */
import type { Statement, ChangeWeight } from '#model/change.ts';

export function statement(weight: ChangeWeight, says: string, ...fields: readonly string[]): Statement {
  return { says, weight, fields };
}

/** With the former and the present words below it. */
export function rewording(says: string, wordings: readonly [string, string], ...fields: readonly string[]): Statement {
  return { says, weight: 'words', fields, wordings };
}

export interface Itemised<Item> {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  /** On both sides, the same or not. */
  readonly kept: readonly (readonly [Item, Item])[];
}

/** Items of two lists by what each is called. */
export function itemised<Item>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
): Itemised<Item> {
  const old = new Map(before.map((item) => [nameOf(item), item]));
  const names = new Set(after.map(nameOf));
  return {
    added: after.filter((item) => !old.has(nameOf(item))),
    removed: before.filter((item) => !names.has(nameOf(item))),
    kept: after.flatMap((item) => {
      const former = old.get(nameOf(item));
      return former === undefined ? [] : [[former, item] as const];
    }),
  };
}

/** None where nothing is said, so that a kind can list what it looks at. */
export function spoken(statements: readonly (Statement | false | undefined)[]): readonly Statement[] {
  return statements.filter((each) => typeof each === 'object');
}
