/** What a standard says of one system, as a line of its table. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { adoptionOf, stateOf, stateOfRequirement } from './adoption.ts';

export type AdoptionRow = ReturnType<typeof adoptionRow>;

export function adoptionRow(standard: Entry<'standard'>, system: Entry<'system'>, tools: PageTools) {
  const said = adoptionOf(standard, system, tools.view);
  return {
    system: tools.linkTo(system),
    owner: tools.link(system.data.owner, 'team'),
    state: stateOf(standard, system, tools.view),
    /** One a requirement, in their order. */
    states: standard.data.requirements.map(({ id }) => stateOfRequirement(standard, system, id, tools.view)),
    notes: said.flatMap(({ evidence }) => (evidence === undefined ? [] : [tools.inline(evidence, standard)])),
    since: said.find(({ requirement }) => requirement === undefined)?.since,
  };
}
