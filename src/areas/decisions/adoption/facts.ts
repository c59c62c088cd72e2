/** What programs found out about systems, in the file of facts beside a standard: the latest of each counts. */
import type { Entry } from '#model/entry.ts';
import type { Fact, FactColumns, Facts } from '#model/facts.ts';
import type { Playbook } from '#model/playbook.ts';

const KNOWN = ['met', 'not-met', 'not-applicable'] as const;

export const FACT_COLUMNS = {
  about: 'system',
  part: 'requirement',
  states: [...KNOWN, 'unknown'],
  unknown: 'unknown',
} as const satisfies FactColumns;

type Around = Pick<Playbook, 'resolve'>;

interface Sorted {
  readonly playbook: Around;
  /** By the id of the system and the requirement. */
  readonly latest: ReadonlyMap<string, Fact>;
  readonly systems: ReadonlySet<string>;
}

/** A file of facts is asked for each cell of its table, so its lines are sorted once. */
const sorted = new WeakMap<Facts, Sorted>();

/** The latest line about a system and a requirement, the lower of two of one day. */
export function factOf(
  { facts }: Entry<'standard'>,
  system: Entry<'system'>,
  requirement: string,
  playbook: Around,
): Fact | undefined {
  return facts && sortedFacts(facts, playbook).latest.get(`${system.id} ${requirement}`);
}

/** Whether any line is about the system. */
export function hasFacts({ facts }: Entry<'standard'>, system: Entry<'system'>, playbook: Around): boolean {
  return facts !== undefined && sortedFacts(facts, playbook).systems.has(system.id);
}

function sortedFacts(facts: Facts, playbook: Around): Sorted {
  const known = sorted.get(facts);
  if (known?.playbook === playbook) return known;
  const latest = new Map<string, Fact>();
  const systems = new Set<string>();
  for (const fact of facts.all) {
    const system = playbook.resolve(fact.about, ['system']);
    if (system === undefined) continue;
    systems.add(system.id);
    const pair = `${system.id} ${fact.part}`;
    const before = latest.get(pair);
    if (before === undefined || fact.date >= before.date) latest.set(pair, fact);
  }
  const made = { playbook, latest, systems };
  sorted.set(facts, made);
  return made;
}

/** The state that a line tells, unless it says that nothing is known. */
export function stateOfFact(fact: Fact | undefined): (typeof KNOWN)[number] | undefined {
  return KNOWN.find((state) => state === fact?.state);
}
