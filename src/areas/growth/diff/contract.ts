/**
 * What a ladder asks, by name: the form in which two versions are compared. The order in which things are written, the file
 * an expectation comes from, and what is said about the page rather than the level are no part of it.
 */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { addedByDisciplines } from '../composition/discipline.ts';
import { compose, firstOfEach, type ComposedLadder } from '../composition/compose.ts';
import type {
  Dimension,
  Discipline,
  Expectation,
  Group,
  Ladder,
  Level,
  Override,
  Requirement,
  Track,
} from '../ladder/schema.ts';

export type ByName<Item> = Readonly<Record<string, Item>>;

/** Each part by the names of its items. */
export interface Contract {
  readonly tracks: ByName<Track>;
  readonly levels: ByName<Level>;
  readonly dimensions: ByName<Dimension>;
  readonly scales: ByName<Ladder['scales'][number]>;
  readonly groups: ByName<Group>;
  readonly disciplines: ByName<Pick<Discipline, 'id' | 'label' | 'summary'>>;
  /** What a discipline adds is marked with it, as if it had been written so. */
  readonly expectations: ByName<Expectation>;
  /** By `discipline/expectation`; before the slash is nothing where the ladder itself says something else than it inherits. */
  readonly overrides: ByName<PlacedOverride>;
  /** By `level/skill`. */
  readonly requirements: ByName<Requirement>;
  readonly terms: Terms;
}
export type Part = keyof Contract;
export type PlacedOverride = Override & { readonly discipline?: string };

/** What stands once in a ladder. */
export interface Terms {
  readonly promotion?: Ladder['promotion'];
  readonly points?: Ladder['pointsModel'];
  readonly guidance?: Ladder['guidance'];
}

type Around = Pick<Playbook, 'resolve'>;

export function contractOf(entry: Entry<'ladder'>, playbook: Around): Contract {
  return contractOfComposed(compose(entry, playbook), playbook);
}

export function contractOfComposed({ data }: Pick<ComposedLadder, 'data'>, playbook: Around): Contract {
  const disciplines = data.disciplines.map(({ id, label, summary }) => ({ id, label, summary }));
  const overrides = [
    ...data.overrides,
    ...data.disciplines.flatMap((each) => each.overrides.map((override) => ({ ...override, discipline: each.id }))),
  ] satisfies readonly PlacedOverride[];
  const added = addedByDisciplines(data, playbook)
    .expectations.map(({ expectation }) => expectation)
    .filter(({ deprecatedIn }) => deprecatedIn === undefined);
  return plain({
    tracks: named(data.tracks),
    levels: named(data.levels.map((level) => ({ ...level, equivalentTo: level.equivalentTo.toSorted() }))),
    dimensions: named(data.dimensions),
    scales: named(data.scales),
    groups: named(data.groups),
    disciplines: named(disciplines),
    expectations: named([...data.expectations, ...added].map(inOrder)),
    overrides: named(overrides, overrideName),
    requirements: named(
      data.requirements.map((requirement) => ({ ...requirement, skill: bare(requirement.skill) })),
      ({ level, skill }) => `${level}/${skill}`,
    ),
    terms: { promotion: data.promotion, points: data.pointsModel, guidance: data.guidance },
  });
}

export function overrideName({ discipline = '', expectation }: PlacedOverride): string {
  return `${discipline}/${expectation}`;
}

/** An item by its name, if there is one; names are chosen by authors, and `constructor` is a word like others. */
export function itemOf<Item>(items: ByName<Item>, name: string): Item | undefined {
  return Object.hasOwn(items, name) ? items[name] : undefined;
}

/** The first of a name counts, as in the composed ladder. */
function named<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string = (item) => (item as { readonly id: string }).id,
): ByName<Item> {
  return Object.fromEntries(firstOfEach(items, nameOf).map((item) => [nameOf(item), item]));
}

function inOrder(expectation: Expectation): Expectation {
  return {
    ...expectation,
    levels: expectation.levels.toSorted(),
    disciplines: expectation.disciplines.toSorted(),
    skills: expectation.skills.map(bare).toSorted(),
  };
}

/** `skill/estimation` and `estimation` mean the same. */
function bare(skill: string): string {
  return skill.replace(/^skill\//, '');
}

/** Without fields that are not there, so that two contracts are equal where they say the same. */
function plain(contract: Contract): Contract {
  // It holds what was read from YAML, and nothing that JSON would lose.
  return JSON.parse(JSON.stringify(contract)) as Contract;
}
