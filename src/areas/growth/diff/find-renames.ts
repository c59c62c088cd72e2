/** Which names of a ladder became which: by id first, and then by what is said. */
import type { Expectation } from '../ladder/schema.ts';
import { itemOf, type Contract, type ByName } from './contract.ts';
import { asksMore } from './effects/expectation.ts';
import { bestPairs } from '#changes/best-pairs.ts';
import { NO_RENAMES, renamed, type Renames } from './renames.ts';
import { wordsShared } from '#changes/word-runs.ts';

/** From where on an expectation of another name is the same in other words, and not a new one. */
const SAME_TEXT = 0.7;
const SAME_LABEL = 0.6;

/** The frame first, so that expectations are compared in present names. */
export function findRenames(before: Contract, after: Contract): Renames {
  const label = (item: { readonly label: string }) => item.label;
  const frame: Renames = {
    ...NO_RENAMES,
    tracks: alike(before.tracks, after.tracks, label),
    levels: alike(before.levels, after.levels, label),
    groups: alike(before.groups, after.groups, label),
    disciplines: alike(before.disciplines, after.disciplines, label),
  };
  return { ...frame, expectations: sameExpectations(renamed(before, frame), after) };
}

function alike<Item extends { readonly id: string }>(
  before: ByName<Item>,
  after: ByName<Item>,
  wordsOf: (item: Item) => string,
): ReadonlyMap<string, string> {
  return pairs(before, after, (a, b) => {
    const likeness = wordsShared(wordsOf(a), wordsOf(b));
    return likeness >= SAME_LABEL ? likeness : undefined;
  });
}

/** One that asks no more goes before one that does: then adding a demand can only make more of a difference. */
function sameExpectations(before: Contract, after: Contract): ReadonlyMap<string, string> {
  return pairs(before.expectations, after.expectations, (a: Expectation, b) => {
    const likeness = wordsShared(a.text, b.text);
    if (likeness < SAME_TEXT) return undefined;
    return likeness + (asksMore(a, { ...b, id: a.id }, { before, after }) ? 0 : 1);
  });
}

function pairs<Item extends { readonly id: string }>(
  before: ByName<Item>,
  after: ByName<Item>,
  mark: (before: Item, after: Item) => number | undefined,
): ReadonlyMap<string, string> {
  const gone = Object.values(before).filter(({ id }) => itemOf(after, id) === undefined);
  const fresh = Object.values(after).filter(({ id }) => itemOf(before, id) === undefined);
  return new Map([...bestPairs(gone, fresh, mark)].map(([from, to]) => [from.id, to.id]));
}
