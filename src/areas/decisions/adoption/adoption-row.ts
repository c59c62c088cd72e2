/** What a standard says of one system, as a line of its table. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { adoptionOf, stateOf, stateOfRequirement } from './adoption.ts';
import { factOf, stateOfFact } from './facts.ts';
import { isStale } from './found-out.ts';

export type AdoptionRow = ReturnType<typeof adoptionRow>;

export function adoptionRow(standard: Entry<'standard'>, system: Entry<'system'>, tools: PageTools) {
  const said = adoptionOf(standard, system, tools.view);
  return {
    system: tools.linkTo(system),
    owner: tools.link(system.data.owner, 'team'),
    state: stateOf(standard, system, tools.view),
    /** One a requirement, in their order. */
    states: standard.data.requirements.map(({ id }) => cellOf(standard, system, id, tools)),
    notes: said.flatMap(({ evidence }) => (evidence === undefined ? [] : [tools.inline(evidence, standard)])),
    since: said.find(({ requirement }) => requirement === undefined)?.since,
  };
}

/** One requirement: a fact that is too old is marked, and one with an address as its evidence leads there. */
function cellOf(standard: Entry<'standard'>, system: Entry<'system'>, requirement: string, tools: PageTools) {
  const fact = factOf(standard, system, requirement, tools.view);
  const isFound = fact !== undefined && stateOfFact(fact) !== undefined;
  return {
    state: stateOfRequirement(standard, system, requirement, tools.view),
    isStale: isFound && isStale(fact, standard, tools.today),
    evidence: isFound && /^https?:\/\/\S+$/i.test(fact.evidence ?? '') ? fact.evidence : undefined,
  };
}
