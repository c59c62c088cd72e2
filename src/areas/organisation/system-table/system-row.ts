/** A system as a line of a table: who answers for it, how bad it is when it fails, and how it stands. */
import type { PageTools } from '#model/kind.ts';
import { reasonOf } from '../overview/gap-views.ts';
import { glancesAt } from '../notes/glances.ts';
import { isUnowned } from '../ownership/gaps.ts';
import { teamOf, type SystemEntry } from '../ownership/ownership.ts';
import { organisationWords } from '../words/organisation-words.ts';

export type SystemRow = ReturnType<typeof systemRow>;

export function systemRow(system: SystemEntry, tools: PageTools) {
  const { speech, view } = tools;
  const words = organisationWords(speech).system;
  const { summary, tier, lifecycle, type } = system.data;
  const team = teamOf(system, view);
  const domain = view.resolve(system.data.domain, ['domain']);
  return {
    system: tools.linkTo(system),
    summary: summary && tools.withoutLinks(summary),
    tier: tier === undefined ? undefined : { number: tier, means: words.tiers[tier] },
    type: words.types[type],
    stage: { label: words.stages[lifecycle], isUsual: lifecycle === 'production' },
    domain: domain && tools.linkTo(domain),
    owner: team && tools.linkTo(team),
    isGap: isUnowned(system),
    because: isUnowned(system) ? reasonOf(system, tools) : undefined,
    glances: glancesAt(system, tools),
    /** Attributes that the filter of the index reads. */
    filtered: {
      'data-counted': system.id,
      'data-domain': domain?.id ?? '',
      'data-tier': tier === undefined ? '' : String(tier),
      'data-stage': lifecycle,
      'data-team': team?.id ?? '',
    },
  };
}
