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
type Latest = ReadonlyMap<string, Fact>;

/** A file of facts is asked for each cell of its table, so its lines are sorted once. */
const sorted = new WeakMap<Facts, { readonly playbook: Around; readonly latest: Latest }>();

/** The latest line about a system and a requirement, the lower of two of one day. */
export function factOf(
  { facts }: Entry<'standard'>,
  system: Entry<'system'>,
  requirement: string,
  playbook: Around,
): Fact | undefined {
  return facts && latestIn(facts, playbook).get(`${system.id} ${requirement}`);
}

function latestIn(facts: Facts, playbook: Around): Latest {
  const known = sorted.get(facts);
  if (known?.playbook === playbook) return known.latest;
  const latest = new Map<string, Fact>();
  for (const fact of facts.all) {
    const system = playbook.resolve(fact.about, ['system']);
    if (system === undefined) continue;
    const pair = `${system.id} ${fact.part}`;
    const before = latest.get(pair);
    if (before === undefined || fact.date >= before.date) latest.set(pair, fact);
  }
  sorted.set(facts, { playbook, latest });
  return latest;
}

/** The state that a line tells, unless it says that nothing is known. */
export function stateOfFact(fact: Fact | undefined): (typeof KNOWN)[number] | undefined {
  return KNOWN.find((state) => state === fact?.state);
}
