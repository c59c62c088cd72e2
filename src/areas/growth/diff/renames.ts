/** The names that parts of a ladder go by, and the same ladder under other names. */
import { overrideName, type Contract, type ByName, type Part } from './contract.ts';

/** The parts whose names are written in other parts. */
export const REFERRED = [
  'tracks',
  'levels',
  'groups',
  'disciplines',
  'expectations',
] as const satisfies readonly Part[];
type Referred = (typeof REFERRED)[number];

/** By part, from the former name to the present one. */
export type Renames = Readonly<Record<Referred, ReadonlyMap<string, string>>>;

export const NO_RENAMES: Renames = {
  tracks: new Map(),
  levels: new Map(),
  groups: new Map(),
  disciplines: new Map(),
  expectations: new Map(),
};

/** The same contract in other names, wherever one of them is written. */
export function renamed(contract: Contract, renames: Renames): Contract {
  const { tracks, levels, groups, disciplines, expectations } = renames;
  const to = (names: ReadonlyMap<string, string>, name: string) => names.get(name) ?? name;
  const all = (names: ReadonlyMap<string, string>, list: readonly string[]) =>
    list.map((name) => to(names, name)).toSorted();
  /** A field that may not be there stays away. */
  const maybe = <Field extends string>(field: Field, names: ReadonlyMap<string, string>, name: string | undefined) =>
    name === undefined ? {} : ({ [field]: to(names, name) } as Partial<Record<Field, string>>);
  const points = contract.terms.points;

  return {
    ...contract,
    tracks: each(contract.tracks, (track) => ({
      ...track,
      id: to(tracks, track.id),
      ...maybe('forksFrom', levels, track.forksFrom),
    })),
    levels: each(contract.levels, (level) => ({
      ...level,
      id: to(levels, level.id),
      track: to(tracks, level.track),
      equivalentTo: all(levels, level.equivalentTo),
      titles: level.titles.map((title) => ({ ...title, ...maybe('discipline', disciplines, title.discipline) })),
    })),
    groups: each(contract.groups, (group) => ({
      ...group,
      id: to(groups, group.id),
      ...maybe('parent', groups, group.parent),
    })),
    disciplines: each(contract.disciplines, (discipline) => ({ ...discipline, id: to(disciplines, discipline.id) })),
    expectations: each(contract.expectations, (expectation) => ({
      ...expectation,
      id: to(expectations, expectation.id),
      group: to(groups, expectation.group),
      levels: all(levels, expectation.levels),
      disciplines: all(disciplines, expectation.disciplines),
      examples: expectation.examples.map((example) => ({
        ...example,
        ...maybe('discipline', disciplines, example.discipline),
      })),
    })),
    overrides: each(
      contract.overrides,
      (override) => ({
        ...override,
        expectation: to(expectations, override.expectation),
        ...maybe('discipline', disciplines, override.discipline),
      }),
      overrideName,
    ),
    requirements: each(
      contract.requirements,
      (requirement) => ({ ...requirement, level: to(levels, requirement.level) }),
      ({ level, skill }) => `${level}/${skill}`,
    ),
    terms:
      points === undefined
        ? contract.terms
        : {
            ...contract.terms,
            points: {
              ...points,
              thresholds: points.thresholds.map((each) => ({ ...each, ...maybe('level', levels, each.level) })),
            },
          },
  };
}

function each<Item extends object>(
  items: ByName<Item>,
  change: (item: Item) => Item,
  nameOf: (item: Item) => string = (item) => (item as Item & { readonly id: string }).id,
): ByName<Item> {
  return Object.fromEntries(Object.values(items).map((item) => [nameOf(change(item)), change(item)]));
}
