/** A list as a tree of branches, and how it is divided where it is too long for one page. */
import { byLetter, letterSegment } from './letters.ts';

export interface Branch<T> {
  /** Its step in an address, such as `part_people`: no id has an underscore, so it is never the address of an entry. */
  readonly segment: string;
  /** None for what belongs to no other branch. */
  readonly label: string | undefined;
  /** What stands at its head, and belongs to no branch below it. */
  readonly head: readonly T[];
  readonly branches: readonly Branch<T>[];
  /** How many are in it, all told. */
  readonly count: number;
}

/** Up to here a list is read as a whole: it needs no way to jump. */
export const SIMPLE = 60;
/** More than this nobody scrolls through, and the page would weigh too much. */
export const MOST_ON_A_PAGE = 250;
const MOST_ROWS = 200;
const MOST_LETTERS = 60;

export function leaf<T>(label: string, item: T): Branch<T> {
  return { segment: '', label, head: [item], branches: [], count: 1 };
}

export function branch<T>(
  segment: string,
  label: string | undefined,
  branches: readonly Branch<T>[],
  head: readonly T[] = [],
): Branch<T> {
  return { segment, label, head, branches, count: branches.reduce((sum, { count }) => sum + count, head.length) };
}

/** A page of a list, with where it stands below the first one; `sections` are the pages below it. */
export interface ListPage<T> {
  readonly path: string;
  readonly list: Branch<T>;
  readonly sections: readonly Branch<T>[];
}

/** One page where it has room for all; otherwise one that leads on to a page for each section, and so on. */
export function listPages<T>(list: Branch<T>, path = ''): readonly ListPage<T>[] {
  if (list.count <= MOST_ON_A_PAGE) return [{ path, list, sections: [] }];
  const sections = sectionsOf(list);
  return [{ path, list, sections }, ...sections.flatMap((each) => listPages(each, `${path}${each.segment}/`))];
}

/** All that is in it, in reading order. */
export function itemsOf<T>({ head, branches }: Branch<T>): readonly T[] {
  return [...head, ...branches.flatMap((each) => itemsOf(each))];
}

/** The branches below, at most as many as a page has room for. Single items stay where they are among them while they are few, and are gathered by letter otherwise. */
export function sectionsOf<T>({ branches }: Branch<T>): readonly Branch<T>[] {
  const singles = branches.filter(isSingle);
  const sections =
    singles.length <= SIMPLE
      ? withRuns(branches)
      : [...branches.filter((each) => !isSingle(each)), ...lettered(singles)];
  return sections.length > MOST_ROWS ? lettered(sections) : sections;
}

/** Single items that follow each other as one branch, which has no name unless it is that of its one item. */
function withRuns<T>(branches: readonly Branch<T>[]): readonly Branch<T>[] {
  const runs: Branch<T>[][] = [];
  for (const each of branches) {
    const run = runs.at(-1);
    if (run?.every(isSingle) === true && isSingle(each)) run.push(each);
    else runs.push([each]);
  }
  return runs.map((run, index) => {
    const [first] = run;
    if (first !== undefined && !isSingle(first)) return first;
    return branch(`no_part_${index + 1}`, run.length === 1 ? first?.label : undefined, run);
  });
}

function isSingle<T>({ branches }: Branch<T>): boolean {
  return branches.length === 0;
}

/** By the letter that their labels begin with; one after the other where letters would not tell them apart. */
function lettered<T>(branches: readonly Branch<T>[]): readonly Branch<T>[] {
  const letters = byLetter(branches, ({ label }) => label ?? '');
  return letters.length === 1 || letters.length > MOST_LETTERS
    ? inRanges(branches)
    : letters.map(({ letter, items }) => branch(letterSegment(letter), letter, items));
}

function inRanges<T>(branches: readonly Branch<T>[]): readonly Branch<T>[] {
  const ranges: { readonly from: number; readonly members: Branch<T>[]; count: number }[] = [];
  let before = 0;
  for (const each of branches) {
    const last = ranges.at(-1);
    if (last && last.count + each.count <= MOST_ON_A_PAGE) {
      last.members.push(each);
      last.count += each.count;
    } else ranges.push({ from: before + 1, members: [each], count: each.count });
    before += each.count;
  }
  const labelOf = (from: number, count: number) => (ranges.length === 1 ? undefined : `${from}–${from + count - 1}`);
  return ranges.map(({ from, members, count }) => branch(`from_${from}`, labelOf(from, count), members));
}
