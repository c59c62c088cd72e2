/** What several ladders ask in the same words, so that it can be asked from one place without asking anything else. */
import type { Entry } from '#model/entry.ts';
import type { Expectation, Group } from '../expectation/expectation.ts';

export interface Common {
  readonly shared: readonly CommonExpectation[];
  /** Said alike, and yet not the same. */
  readonly apart: readonly Apart[];
}

export interface CommonExpectation {
  readonly id: string;
  /** Its place in each ladder. */
  readonly places: readonly { readonly ladder: Entry<'ladder'>; readonly index: number }[];
  /** None where each ladder asks it of all its levels. */
  readonly levels: readonly string[];
}

export interface Apart {
  readonly id: string;
  readonly reason: string;
}

interface Copy {
  readonly ladder: Entry<'ladder'>;
  readonly index: number;
  readonly expectation: Expectation;
}

export function commonExpectations(ladders: readonly Entry<'ladder'>[]): Common {
  const copies = ladders.flatMap((ladder) =>
    ladder.data.expectations.map((expectation, index): Copy => ({ ladder, index, expectation })),
  );
  const alike = [...Map.groupBy(copies, ({ expectation }) => expectation.text.trim()).values()].filter(
    (same) => new Set(same.map(({ ladder }) => ladder)).size > 1,
  );
  const shared: CommonExpectation[] = [];
  const apart: Apart[] = [];
  for (const same of alike) {
    const id = same[0]?.expectation.id ?? '';
    const reason = missingFrom(ladders, same) ?? differenceIn(same, copies);
    if (reason === undefined) shared.push({ id, places: same, levels: commonLevels(same) ?? [] });
    else apart.push({ id, reason });
  }
  return { shared, apart };
}

/** A set is shared as a whole: a ladder would be asked for what it does not ask. */
function missingFrom(ladders: readonly Entry<'ladder'>[], same: readonly Copy[]): string | undefined {
  const without = ladders.find((each) => same.every(({ ladder }) => ladder !== each));
  return without && `\`${without.id}\` does not ask for it; name the others alone`;
}

/** Why copies cannot become one without changing what is asked; none where they can. */
function differenceIn(same: readonly Copy[], all: readonly Copy[]): string | undefined {
  const [first] = same;
  if (first === undefined) return undefined;
  const ids = [...new Set(same.map(({ expectation }) => expectation.id))];
  if (ids.length > 1)
    return `it is called ${ids.map((id) => `\`${id}\``).join(' and ')}, and names are permanent: where nothing refers to one of them yet, write the same id in each ladder`;
  if (same.some(({ expectation }) => expectation.deprecatedIn !== undefined))
    return 'it is asked no longer: nothing has to be shared';
  if (all.some((copy) => copy.expectation.id === first.expectation.id && !same.includes(copy)))
    return 'another ladder has the same name for something else: give that one an id of its own';
  if (new Set(same.map(({ ladder }) => ladder)).size < same.length)
    return 'one ladder says it twice: take one of the two out';
  // A field that is not said is not there.
  const fields = same.flatMap(({ expectation }) => Object.keys(expectation)) as (keyof Expectation)[];
  const differing = fields.find(
    (field) =>
      field !== 'levels' && new Set(same.map(({ expectation }) => JSON.stringify(expectation[field]))).size > 1,
  );
  if (differing !== undefined) return `\`${differing}\` differs: write the same in each ladder`;
  if (same.some(({ ladder, expectation }) => groupAbove(ladder, expectation.group).length === 0))
    return 'its group is declared elsewhere: declare it in each ladder';
  if (commonLevels(same) === undefined)
    return 'the ladders ask it of other levels, and have those of each other too: ask it of the same levels in each';
  if (hasNearLinks(first.expectation))
    return 'it links to a file beside its ladder: write the link with the folder, `../ladders/…`';
  return undefined;
}

/** Levels that mean for each ladder what it says now: none for all of them, undefined where no list does. */
function commonLevels(same: readonly Copy[]): readonly string[] | undefined {
  const own = same.map(({ ladder, expectation }) => ({
    asked: new Set(expectation.levels),
    all: ladder.data.levels.map(({ id }) => id),
  }));
  if (own.every(({ asked, all }) => all.every((level) => asked.has(level)))) return [];
  const either = new Set(own.flatMap(({ asked }) => [...asked]));
  const isExact = own.every(({ asked, all }) => all.every((level) => either.has(level) === asked.has(level)));
  return isExact ? [...either] : undefined;
}

/** From a ladder's folder to that of shared sets only links that go up lead to the same place. */
function hasNearLinks({ text, detail = '', examples, resources }: Expectation): boolean {
  const prose = [text, detail, ...examples.map((each) => each.text)].join('\n');
  return /\]\((?:\.\/|#|(?![a-z]+:|\.\.\/))/i.test(prose) || resources.some(({ url }) => /^(\.\/|#)/.test(url));
}

/** A group with those around it, the outermost first; none where the ladder does not declare it. */
export function groupAbove({ data }: Entry<'ladder'>, id: string): readonly Group[] {
  const way: Group[] = [];
  for (
    let group = data.groups.find((each) => each.id === id);
    group !== undefined && !way.includes(group);
    group = data.groups.find((each) => each.id === way[0]?.parent)
  )
    way.unshift(group);
  return way;
}
