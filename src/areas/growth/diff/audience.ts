/** Of whom an expectation is asked: the levels, and at each the people of no discipline and of each discipline. */
import type { Expectation } from '../ladder/schema.ts';
import { itemOf, type Contract } from './contract.ts';

/** People of one level, in one discipline or in none. */
interface People {
  readonly level: string;
  /** None for people in no discipline: what they are asked is asked of everyone. */
  readonly discipline: string | undefined;
}

/** By `level/discipline`, with nothing after the slash for people in none. */
export type Audience = ReadonlyMap<string, People>;

/**
 * Draft levels are people too, for the one who drafts them; what counts for the version is decided elsewhere.
 * @param disciplines also those that only another version has: their people read what is asked of everyone
 */
export function audienceOf(expectation: Expectation, contract: Contract, disciplines: readonly string[]): Audience {
  const audience = new Map<string, People>();
  for (const level of levelsAsking(expectation, contract))
    for (const discipline of [undefined, ...disciplines]) {
      if (isAskedIn(discipline, expectation, contract))
        audience.set(`${level}/${discipline ?? ''}`, { level, discipline });
    }
  return audience;
}

/** What is said in a discipline: its own words where it has some. */
export function textFor(discipline: string | undefined, expectation: Expectation, contract: Contract): string {
  return (
    (discipline === undefined ? undefined : overrideOf(discipline, expectation, contract)?.text) ?? expectation.text
  );
}

/** By name, and above where it lasts. */
function levelsAsking({ levels, cumulative }: Expectation, contract: Contract): readonly string[] {
  const all = Object.values(contract.levels);
  const asking = all.filter(({ id }) => levels.includes(id));
  const lasts = (level: (typeof all)[number]) =>
    cumulative && asking.some(({ track, rank }) => track === level.track && rank < level.rank);
  return all.filter((level) => asking.includes(level) || lasts(level)).map(({ id }) => id);
}

function isAskedIn(discipline: string | undefined, expectation: Expectation, contract: Contract): boolean {
  const { disciplines } = expectation;
  const isKnown = discipline !== undefined && Object.hasOwn(contract.disciplines, discipline);
  if (!isKnown) return disciplines.length === 0;
  if (disciplines.length > 0 && !disciplines.includes(discipline)) return false;
  return overrideOf(discipline, expectation, contract)?.text !== null;
}

function overrideOf(discipline: string, { id }: Expectation, { overrides }: Contract) {
  return itemOf(overrides, `${discipline}/${id}`);
}

/** Those of one audience who are not in another. */
export function without(audience: Audience, other: Audience): Audience {
  return new Map([...audience].filter(([name]) => !other.has(name)));
}

/** Levels of whom the same people are asked, together. */
export interface PeopleAsked {
  readonly levels: readonly string[];
  /** Empty for everyone. */
  readonly disciplines: readonly string[];
}

/** In few words: disciplines are named only where not everyone is meant. */
export function summed(audience: Audience): readonly PeopleAsked[] {
  const byLevel = Map.groupBy(audience.values(), ({ level }) => level);
  const asked = [...byLevel].map(([level, people]) => {
    const isEveryone = people.some(({ discipline }) => discipline === undefined);
    return { level, disciplines: isEveryone ? [] : people.flatMap(({ discipline }) => discipline ?? []) };
  });
  return [...Map.groupBy(asked, ({ disciplines }) => disciplines.join(' ')).values()].map((same) => ({
    levels: same.map(({ level }) => level),
    disciplines: same[0]?.disciplines ?? [],
  }));
}
