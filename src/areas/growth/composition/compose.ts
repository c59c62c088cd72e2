/** A ladder as it counts: its own expectations and those that it inherits or shares, each with where it comes from. */
import type { Entry } from '#model/entry.ts';
import { isFaulty } from '#model/faulty.ts';
import type { Expectation, Group } from '../expectation/expectation.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Ladder, Override } from '../ladder/schema.ts';

export type Source = Entry<'ladder'> | Entry<'behaviours'>;

/** Where an expectation is written: change it there, and it changes everywhere. */
export interface Origin {
  readonly source: Source;
  /** Its place among the expectations there. */
  readonly index: number;
  /** What a ladder or a discipline says instead, where one does. */
  readonly override?: Override | undefined;
  /** The ladder in which that stands: links in its words are read from there. */
  readonly overriddenBy?: Entry<'ladder'> | undefined;
  /** The discipline that adds it. */
  readonly discipline?: string | undefined;
}

export interface ComposedLadder {
  readonly entry: Entry<'ladder'>;
  /** In the shape of a ladder that stands alone, so that whatever is derived from one can be derived from both. */
  readonly data: Ladder;
  /** By the id of the expectation. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Expectations that are asked no longer. */
  readonly retired: readonly Expectation[];
}

type Around = Pick<Playbook, 'resolve'>;

/** Pages of ladders, skills and shared sets all ask for the same few: each is composed once for a playbook. */
const composed = new WeakMap<Around, Map<Entry<'ladder'>, ComposedLadder>>();

/** Own names win over inherited ones, and the first parent over the next. What is deprecated counts no longer. */
export function compose(entry: Entry<'ladder'>, playbook: Around): ComposedLadder {
  const known = composed.get(playbook) ?? new Map<Entry<'ladder'>, ComposedLadder>();
  composed.set(playbook, known);
  const found = known.get(entry) ?? composeAnew(entry, playbook);
  known.set(entry, found);
  return found;
}

function composeAnew(entry: Entry<'ladder'>, playbook: Around): ComposedLadder {
  const whole = inherit(entry, playbook, new Map());
  const isAsked = ({ deprecatedIn }: Expectation) => deprecatedIn === undefined;
  return {
    entry,
    data: { ...whole.data, expectations: whole.data.expectations.filter(isAsked) },
    origins: whole.origins,
    retired: whole.data.expectations.filter((each) => !isAsked(each)),
  };
}

interface Whole {
  readonly data: Ladder;
  readonly origins: ReadonlyMap<string, Origin>;
}

/** @param known those already read: what many ladders extend is read once */
function inherit(entry: Entry<'ladder'>, playbook: Around, known: Map<Entry, Whole>): Whole {
  const earlier = known.get(entry);
  if (earlier !== undefined) return earlier;
  const whole = merged(entry, partsOf(entry, playbook, known));
  known.set(entry, whole);
  return whole;
}

function partsOf(entry: Entry<'ladder'>, playbook: Around, known: Map<Entry, Whole>): readonly Part[] {
  return parentsOf(entry, playbook).flatMap((source): readonly Part[] => {
    if (source.kind === 'behaviours') return [sharedPart(source, entry.data)];
    // Of ladders that extend each other none is above; a rule says so.
    if (isAbove(entry, source, playbook)) return [];
    return [inheritedPart(inherit(source, playbook, known), entry.data)];
  });
}

/** What a ladder extends, where it exists. */
function parentsOf(entry: Entry<'ladder'>, playbook: Around): readonly Source[] {
  return entry.data.extends.flatMap((ref) => playbook.resolve(ref, ['ladder', 'behaviours']) ?? []);
}

/** Whether a ladder is another, or one that the other extends. */
export function isAbove(wanted: Entry<'ladder'>, from: Entry<'ladder'>, playbook: Around): boolean {
  return lineOf(from, playbook).includes(wanted);
}

/** A ladder and all that it extends, the nearest first. */
export function lineOf(entry: Entry<'ladder'>, playbook: Around): readonly Source[] {
  const line = new Set<Source>([entry]);
  // Whatever is added while a set is walked is walked too.
  for (const each of line) if (each.kind === 'ladder') for (const parent of parentsOf(each, playbook)) line.add(parent);
  return [...line];
}

/** Whether a ladder is not all that it would be: something that it extends cannot be read. */
export function inheritsFaulty(entry: Entry<'ladder'>, playbook: Pick<Playbook, 'resolve' | 'faulty'>): boolean {
  if (playbook.faulty.length === 0) return false;
  return lineOf(entry, playbook).some(
    (each) =>
      each.kind === 'ladder' && each.data.extends.some((ref) => isFaulty(ref, playbook, ['ladder', 'behaviours'])),
  );
}

function merged(entry: Entry<'ladder'>, parents: readonly Part[]): Whole {
  const own = entry.data;
  const inherited = applyOverrides(
    parents.flatMap(({ expectations }) => expectations),
    own.overrides,
    entry,
  );
  const ownExpectations = own.expectations.map((expectation, index): Placed => ({
    expectation,
    origin: { source: entry, index },
  }));
  const expectations = firstOfEach([...ownExpectations, ...inherited], ({ expectation }) => expectation.id);
  const ladders = parents.flatMap(({ ladder }) => ladder ?? []);
  return {
    data: {
      ...own,
      scales: firstOfEach([...own.scales, ...ladders.flatMap(({ scales }) => scales)], ({ id }) => id),
      dimensions: firstOfEach([...own.dimensions, ...ladders.flatMap(({ dimensions }) => dimensions)], ({ id }) => id),
      groups: firstOfEach([...own.groups, ...parents.flatMap(({ groups }) => groups)], ({ id }) => id),
      disciplines: firstOfEach(
        [...own.disciplines, ...ladders.flatMap(({ disciplines }) => disciplines)],
        ({ id }) => id,
      ),
      requirements: [...own.requirements, ...ladders.flatMap(({ requirements }) => requirements)],
      expectations: expectations.map(({ expectation }) => expectation),
      promotion: own.promotion ?? ladders.find(({ promotion }) => promotion !== undefined)?.promotion,
    },
    origins: new Map(expectations.map(({ expectation, origin }) => [expectation.id, origin])),
  };
}

/** An expectation and where it comes from. */
export interface Placed {
  readonly expectation: Expectation;
  readonly origin: Origin;
}

/** What one parent brings. */
interface Part {
  readonly groups: readonly Group[];
  readonly expectations: readonly Placed[];
  readonly ladder?: Ladder;
}

/** @param to the ladder that shares them: behaviours without levels are asked of all its levels */
export function sharedPart(source: Entry<'behaviours'>, to: Ladder): Part {
  const expectations = source.data.expectations.map((expectation, index): Placed => ({
    expectation: {
      ...expectation,
      levels: expectation.levels.length === 0 ? to.levels.map(({ id }) => id) : expectation.levels,
    },
    origin: { source, index },
  }));
  return { groups: source.data.groups, expectations: atLevelsOf(expectations, to) };
}

function inheritedPart({ data, origins }: Whole, to: Ladder): Part {
  const levels = new Set(to.levels.map(({ id }) => id));
  const expectations = data.expectations.flatMap((expectation): readonly Placed[] => {
    const origin = origins.get(expectation.id);
    return origin === undefined ? [] : [{ expectation, origin }];
  });
  const requirements = data.requirements.filter(({ level }) => levels.has(level));
  return { groups: data.groups, expectations: atLevelsOf(expectations, to), ladder: { ...data, requirements } };
}

/** What is expected at levels that this ladder does not have is expected of nobody on it. */
function atLevelsOf(placed: readonly Placed[], ladder: Ladder): readonly Placed[] {
  const known = new Set(ladder.levels.map(({ id }) => id));
  return placed.flatMap(({ expectation, origin }) => {
    const levels = expectation.levels.filter((level) => known.has(level));
    return levels.length === 0 ? [] : [{ expectation: { ...expectation, levels }, origin }];
  });
}

/** What a ladder or a discipline says instead of what it inherits; where an override has no text, nothing. */
export function applyOverrides(
  placed: readonly Placed[],
  overrides: readonly Override[],
  by: Entry<'ladder'>,
): readonly Placed[] {
  const byId = new Map(overrides.map((override) => [override.expectation, override]));
  return placed.flatMap((each): readonly Placed[] => {
    const override = byId.get(each.expectation.id);
    if (override === undefined) return [each];
    const { text } = override;
    if (text === null) return [];
    return [{ expectation: { ...each.expectation, text }, origin: { ...each.origin, override, overriddenBy: by } }];
  });
}

export function firstOfEach<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const byName = new Map<string, Item>();
  for (const item of items) if (!byName.has(nameOf(item))) byName.set(nameOf(item), item);
  return [...byName.values()];
}
