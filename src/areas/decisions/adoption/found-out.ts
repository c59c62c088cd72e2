/** What the facts of a standard say beside its table: how old they are, and where people say something else. */
import type { Entry } from '#model/entry.ts';
import type { Fact } from '#model/facts.ts';
import type { PageTools } from '#model/kind.ts';
import { dayAfter } from '#words/day-after.ts';
import { judgementOf, type KnownState } from './adoption.ts';
import { factOf, stateOfFact } from './facts.ts';

type Standard = Entry<'standard'>;
type System = Entry<'system'>;

interface Found {
  readonly system: System;
  readonly requirement: string;
  readonly fact: Fact;
  readonly state: KnownState;
}

/** The latest fact about each system and requirement that says something, in the order of the table. */
export function foundOut(
  standard: Standard,
  systems: readonly System[],
  { view }: Pick<PageTools, 'view'>,
): readonly Found[] {
  return systems.flatMap((system) =>
    standard.data.requirements.flatMap(({ id }) => {
      const fact = factOf(standard, system, id, view);
      const state = stateOfFact(fact);
      return fact === undefined || state === undefined ? [] : [{ system, requirement: id, fact, state }];
    }),
  );
}

/** Whether a program found it out too long ago. */
export function isStale({ date }: Fact, standard: Standard, today: string): boolean {
  return freshUntil(date, standard) < today;
}

/** The last day on which a fact of a day counts as fresh. */
export function freshUntil(date: string, { data }: Standard): string {
  return dayAfter(date, data.factsFreshFor);
}

export type FactsView = NonNullable<ReturnType<typeof factsView>>;

/** What stands below the table of a standard that has facts. */
export function factsView(standard: Standard, systems: readonly System[], tools: PageTools) {
  const found = foundOut(standard, systems, tools);
  if (standard.facts === undefined || found.length === 0) return undefined;
  const row = ({ system, requirement, fact, state }: Found) => ({
    system: tools.linkTo(system),
    requirement,
    state,
    date: fact.date,
  });
  return {
    latest: found.map(({ fact }) => fact.date).reduce((a, b) => (a > b ? a : b)),
    freshFor: standard.data.factsFreshFor,
    edit: tools.editLink(standard.facts.file),
    count: found.length,
    stale: found.filter(({ fact }) => isStale(fact, standard, tools.today)).map(row),
    disagreements: found.flatMap((each) => {
      const said = judgementOf(standard, each.system, each.requirement, tools.view);
      return said !== undefined && disagrees(said, each.state)
        ? [{ ...row(each), said: said.state, since: said.answered ?? said.since }]
        : [];
    }),
  };
}

/** Of a whole that is met in part, or not met, each requirement may be either. */
function disagrees(said: { readonly requirement?: string | undefined; readonly state: KnownState }, found: KnownState) {
  if (said.state === found) return false;
  return said.requirement !== undefined || said.state === 'met' || said.state === 'not-applicable';
}
